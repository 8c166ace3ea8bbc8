import type { Submission } from '../../history/types.ts'
import { formatClock, formatElapsed } from '../../round/clock.ts'
import { type PhaseTime, phaseWords } from '../../round/phases.ts'
import type { Paint } from '../io.ts'
import { oneLine } from './fit.ts'

/** What the status of an open round tells; durations in ms. */
export interface Status {
  /** As far as they may be told. */
  readonly problem: string
  readonly title: string
  readonly language: string
  readonly elapsedMs: number
  /** Negative in overtime. */
  readonly remainingMs: number
  readonly overtime: boolean
  /** The phase that the round is in; undefined where it has none. */
  readonly phase?: PhaseTime | undefined
  readonly submissions: number
  readonly last?: Pick<Submission, 'verdict' | 'passed' | 'total'> | undefined
}

/** `pair-with-sum · plan 1:12/4:30 · 18:20 left · WA 20/31` */
export function statusLine(status: Status, paint: Paint): string {
  const { problem, phase, remainingMs, overtime, last } = status
  const time = formatClock(remainingMs)
  return [
    problem,
    ...(phase ? [`${phaseWords[phase.phase]} ${phaseTime(phase, paint)}`] : []),
    overtime ? paint.fail(`${time} overtime`) : paint.accent(`${time} left`),
    ...(last ? [`${last.verdict} ${last.passed}/${last.total}`] : []),
  ].join(' · ')
}

function phaseTime({ spentMs, shareMs }: PhaseTime, paint: Paint): string {
  const spent = formatElapsed(spentMs)
  return `${spentMs > shareMs ? paint.warn(spent) : spent}/${formatElapsed(shareMs)}`
}

const fields = {
  left: ({ remainingMs }) => formatClock(remainingMs),
  elapsed: ({ elapsedMs }) => formatElapsed(elapsedMs),
  phase: ({ phase }) => (phase ? phaseWords[phase.phase] : ''),
  problem: ({ problem }) => problem,
  title: ({ title }) => oneLine(title),
  verdict: ({ last }) => last?.verdict ?? '',
  submissions: ({ submissions }) => String(submissions),
  language: ({ language }) => oneLine(language),
} satisfies Readonly<Record<string, (status: Status) => string>>

type Field = keyof typeof fields

const isField = (name: string): name is Field => Object.hasOwn(fields, name)

/** Writes the status of an open round in one line, always plain text. */
export type StatusFormat = (status: Status) => string

const named: Readonly<Record<string, StatusFormat | undefined>> = {
  prompt: (status) => brief(status, (text) => text),
  tmux: (status) => brief(status, (text) => `#[${tmuxStyle(status)}]${text}#[default]`),
}

/** `18:20 plan WA`, the time marked. */
function brief(status: Status, mark: (text: string) => string): string {
  return [mark(fields.left(status)), fields.phase(status), fields.verdict(status)]
    .filter((text) => text !== '')
    .join(' ')
}

const fewMinutes = 5 * 60_000

/** A style with a background of its own, or none: a bar may have any colour. */
function tmuxStyle({ remainingMs, overtime }: Status): string {
  if (overtime) return 'fg=white,bg=red'
  return remainingMs <= fewMinutes ? 'fg=black,bg=yellow' : 'bold'
}

const placeholder = /\{([A-Za-z]+)\}/g

/** The format that a text names, or the template that it is; else what is wrong with it. */
export function statusFormat(text: string): StatusFormat | { readonly fault: string } {
  const known = named[text]
  if (known) return known
  const all = Object.keys(fields)
    .map((name) => `{${name}}`)
    .join(' ')
  const names = [...text.matchAll(placeholder)].map(([, name = '']) => name)
  if (names.length === 0) return { fault: `It must be prompt, tmux, or a template with ${all}.` }
  const unknown = names.find((name) => !isField(name))
  if (unknown !== undefined) return { fault: `There is no {${unknown}}; there are ${all}.` }
  return (status) =>
    text.replace(placeholder, (whole, name: string) => (isField(name) ? fields[name](status) : whole))
}
