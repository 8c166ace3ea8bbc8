import { describe, expect, it } from 'vitest'
import { plainPaint } from '../../../src/cli/io.ts'
import { type Status, statusFormat, statusLine } from '../../../src/cli/render/status.ts'
import { bracketed } from './bracketed.ts'

const minute = 60_000

const status: Status = {
  problem: 'pair-with-sum',
  title: 'Pair with a given sum',
  language: 'typescript',
  elapsedMs: 4 * minute + 10_000,
  remainingMs: 18 * minute + 20_000,
  overtime: false,
  phase: { phase: 'wrap-up', shareMs: 270_000, spentMs: 72_000 },
  submissions: 2,
  last: { verdict: 'WA', passed: 20, total: 31 },
}
const bare: Status = { ...status, phase: undefined, submissions: 0, last: undefined }
const over: Status = { ...status, remainingMs: -42_000, overtime: true }

function formatted(text: string, of: Status = status): string {
  const format = statusFormat(text)
  if (typeof format !== 'function') throw new Error(format.fault)
  return format(of)
}

function faultOf(text: string): string {
  const format = statusFormat(text)
  return typeof format === 'function' ? '' : format.fault
}

describe('the status in a line', () => {
  it('names problem, phase, time and verdict', () => {
    expect(statusLine(status, plainPaint)).toBe('pair-with-sum · wrap up 1:12/4:30 · 18:20 left · WA 20/31')
    expect(statusLine(bare, plainPaint)).toBe('pair-with-sum · 18:20 left')
    expect(statusLine(over, plainPaint)).toBe('pair-with-sum · wrap up 1:12/4:30 · -0:42 overtime · WA 20/31')
  })

  it('marks what took longer than it should', () => {
    const long = { ...over, phase: { phase: 'plan', shareMs: 270_000, spentMs: 300_000 } } as const
    expect(statusLine(long, bracketed)).toContain('plan <warn 5:00>/4:30 · <fail -0:42 overtime>')
    expect(statusLine(status, bracketed)).toContain('wrap up 1:12/4:30 · <accent 18:20 left>')
  })
})

describe('a format', () => {
  it('is short for a prompt', () => {
    expect(formatted('prompt')).toBe('18:20 wrap up WA')
    expect(formatted('prompt', bare)).toBe('18:20')
    expect(formatted('prompt', over)).toBe('-0:42 wrap up WA')
  })

  it('marks the time for tmux by what is left of it', () => {
    const left = (remainingMs: number, overtime = false) =>
      formatted('tmux', { ...bare, remainingMs, overtime })
    expect(formatted('tmux')).toBe('#[bold]18:20#[default] wrap up WA')
    expect(left(5 * minute + 1)).toBe('#[bold]5:01#[default]')
    expect(left(5 * minute)).toBe('#[fg=black,bg=yellow]5:00#[default]')
    expect(left(-1000, true)).toBe('#[fg=white,bg=red]-0:01#[default]')
  })

  it('is a template of all that there is', () => {
    const all = '{left}|{elapsed}|{phase}|{problem}|{title}|{verdict}|{submissions}|{language}'
    expect(formatted(all)).toBe('18:20|4:10|wrap up|pair-with-sum|Pair with a given sum|WA|2|typescript')
    expect(formatted(all, bare)).toBe('18:20|4:10||pair-with-sum|Pair with a given sum||0|typescript')
    expect(formatted('#[fg=red]{left}#[default] {not a name}')).toBe('#[fg=red]18:20#[default] {not a name}')
  })

  it('never holds what a terminal would obey', () => {
    expect(formatted('{title}', { ...status, title: 'a\u001b[31mb\nc' })).toBe('a␛[31mb c')
  })

  it('names what there is where a name is unknown, or there is none', () => {
    expect(faultOf('{left} {time}')).toBe(
      'There is no {time}; there are {left} {elapsed} {phase} {problem} {title} {verdict} {submissions} {language}.',
    )
    expect(faultOf('{constructor}')).toMatch(/^There is no \{constructor\}/)
    expect(faultOf('promt')).toMatch(/^It must be prompt, tmux, or a template with \{left\} /)
  })
})
