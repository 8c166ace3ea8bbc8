import { describe, expect, it } from 'vitest'
import { allowanceOf, isContended, passedLimit, withLimit } from '../../src/judge/limits.ts'
import { confirming, type Look } from '../../src/judge/looks.ts'
import { parseStat } from '../../src/judge/proc.ts'
import type { Run } from '../../src/judge/runner.ts'
import type { Usage } from '../../src/judge/watch.ts'
import type { Verdict } from '../../src/model/verdict.ts'

const limits = { timeMs: 1000, memoryKb: 100_000 }
const used = (more: Partial<Usage> = {}): Usage => ({
  timeMs: 10,
  wallMs: 10,
  waitMs: 0,
  memoryKb: 1000,
  ...more,
})

describe('limits at the end of a test', () => {
  const calm = used({ timeMs: 1200, wallMs: 1300 })
  const contended = used({ timeMs: 1200, wallMs: 4000, waitMs: 2800 })

  it('are those of the problem', () => {
    expect(passedLimit(used({ timeMs: 1000 }), limits, false)).toBeUndefined()
    expect(passedLimit(calm, limits, false)).toBe('cpu')
    expect(passedLimit(used({ memoryKb: 100_001 }), limits, false)).toBe('memory')
  })

  it('give more time to a program that others held up, where it is judged again', () => {
    expect(isContended(calm)).toBe(false)
    expect(isContended(contended)).toBe(true)
    expect(passedLimit(calm, limits, true)).toBe('cpu')
    expect(passedLimit(contended, limits, false)).toBe('cpu')
    expect(passedLimit(contended, limits, true)).toBeUndefined()
    expect(passedLimit({ ...contended, timeMs: 1501 }, limits, true)).toBe('cpu')
  })

  it('leave out of the wall time what was spent waiting for a CPU', () => {
    expect(passedLimit(used({ wallMs: 3500 }), limits, true)).toBe('wall')
    expect(passedLimit(used({ wallMs: 3500, waitMs: 1000 }), limits, true)).toBeUndefined()
  })

  it('are widened where a test is judged again', () => {
    expect(allowanceOf(limits)).toMatchObject({ cpuMs: 1000, wallMs: 3000, memoryKb: 100_000 })
    const again = allowanceOf(limits, true)
    expect(again).toMatchObject({ cpuMs: 1500, wallMs: 4500 })
    expect(again.memoryKb).toBeCloseTo(110_000)
  })
})

const lookOf = (verdict: Verdict, run: Partial<Run> = {}, wasFresh = true): Look => ({
  run: { kind: 'output', text: '', stdout: '', stderr: '', usage: used(), ...run } as Run,
  result: { index: 0, class: 'large', verdict, timeMs: run.usage?.timeMs ?? 10, memoryKb: 1000 },
  wasFresh,
})
const stopped = lookOf('TLE', { kind: 'exceeded', limit: 'cpu', usage: used({ timeMs: 1500 }) })
const heldUp = lookOf('TLE', {
  kind: 'exceeded',
  limit: 'cpu',
  usage: used({ timeMs: 1500, waitMs: 4000 }),
})
const late = lookOf('TLE', { kind: 'exceeded', limit: 'cpu', finished: true, usage: used({ timeMs: 1200 }) })
const far = lookOf('MLE', { kind: 'exceeded', limit: 'memory' })
const near = lookOf('MLE', { kind: 'exceeded', limit: 'memory', finished: true })
const right = lookOf('AC')

/** Confirms first looks one after the other; the later looks come as they are given. */
async function confirmed(firsts: readonly Look[], later: readonly Look[]) {
  let resets = 0
  let lonely = 0
  const rest = [...later]
  const runner = { fresh: true, run: () => Promise.reject(), reset: async () => void resets++ }
  const confirm = confirming(runner, (work) => {
    lonely++
    return work()
  })
  const verdicts: (Verdict | undefined)[] = []
  let note: string | undefined
  for (const first of firsts) {
    const found = await confirm(first, async () => {
      const next = rest.shift()
      if (!next) throw new Error('one look too many')
      return next
    })
    verdicts.push(found.result.verdict)
    note ??= found.result.note
  }
  expect(resets).toBe(later.length - rest.length)
  return { verdicts, note, lonely, left: rest.length }
}

describe('looks again', () => {
  it.each<[what: string, first: Look, later: Look[], verdict: Verdict]>([
    ['a slow one that is quicker then', stopped, [right], 'AC'],
    ['one beyond the margin', stopped, [stopped], 'TLE'],
    ['one within the margin', stopped, [late, late, late], 'TLE'],
    ['one within the margin that is quicker in the end', stopped, [late, late, right], 'AC'],
    ['one beyond the margin that others held up', stopped, [heldUp, heldUp, right], 'AC'],
    ['one that others hold up always', heldUp, [heldUp, heldUp, heldUp], 'TLE'],
    ['memory within the margin', near, [near, right], 'AC'],
    ['memory far beyond it in a used process', { ...far, wasFresh: false }, [far], 'MLE'],
    ['memory far beyond it in a fresh process', far, [], 'MLE'],
    ['a wrong answer in a fresh process', lookOf('WA'), [], 'WA'],
    ['a wrong answer that is another then', lookOf('WA', {}, false), [lookOf('RTE')], 'WA'],
    ['an accepted one', right, [], 'AC'],
  ])('at %s', async (_what, first, later, verdict) => {
    const { verdicts, left, lonely } = await confirmed([first], later)
    expect({ verdicts, left }).toEqual({ verdicts: [verdict], left: 0 })
    expect(lonely).toBe(later.length > 0 ? 1 : 0)
  })

  it('at no limit once one is confirmed', async () => {
    const { verdicts } = await confirmed([stopped, stopped, stopped], [right, stopped])
    expect(verdicts).toEqual(['AC', 'TLE', 'TLE'])
  })

  it('tells leaked state, and asks for it three times at most', async () => {
    const wrong = lookOf('WA', {}, false)
    const { verdicts, note } = await confirmed([wrong, wrong, wrong, wrong], [right, right, right])
    expect(verdicts).toEqual(['WA', 'WA', 'WA', 'WA'])
    expect(note).toContain('state leaks')
  })
})

it('a name with blanks and brackets does not hide the times of a process', () => {
  const stat = `7 (a) b (c) S 1 1 1 0 -1 4194304 129 0 1 0 12 3 40 5 20 0 1 0 1173041`
  expect(parseStat(stat)).toEqual({ ownMs: 150, childrenMs: 450 })
})

it('a message of a limit of the kernel names it', () => {
  expect(withLimit('OSError: [Errno 27] File too large')).toMatch(/ \(the file size limit is 64 MB\)$/)
  expect(withLimit('EMFILE: too many open files')).toMatch(/ \(the limit is 256 open files\)$/)
  expect(withLimit('TypeError: x')).toBe('TypeError: x')
})
