import stringWidth from 'fast-string-width'
import type { TestClass } from '../../model/problem.ts'
import type { Verdict } from '../../model/verdict.ts'
import type { Paint } from '../io.ts'
import { pad } from './fit.ts'

/** A test as far as a line of marks shows it. */
export interface MarkedTest {
  readonly class: TestClass | 'own'
  readonly verdict: Verdict
}

/** `✓` accepted, `✗` not, `!` where the judge itself failed. */
export function verdictMark(verdict: Verdict, paint: Paint): string {
  return paintVerdict(verdict, paint)(signOf(verdict))
}

/** The colour of a verdict: pass, fail, or warn where the fault is not the program's. */
export function paintVerdict(verdict: Verdict, paint: Paint): (text: string) => string {
  if (verdict === 'AC') return paint.pass
  return verdict === 'JE' ? paint.warn : paint.fail
}

function signOf(verdict: Verdict): string {
  if (verdict === 'AC') return '✓'
  return verdict === 'JE' ? '!' : '✗'
}

/** A mark a test in their order, or, where `room` cells do not hold them, a count a mark: `✓×48 ✗×2`. */
export function verdictMarks(verdicts: readonly Verdict[], room: number, paint: Paint): string {
  if (verdicts.length <= room) return verdicts.map((verdict) => verdictMark(verdict, paint)).join('')
  const counts = countBy(verdicts, signOf)
  return Array.from(counts.values(), ({ n, first }) => `${verdictMark(first, paint)}×${n}`).join(' ')
}

const classOrder = ['sample', 'own', 'edge', 'typical', 'large'] as const

/** A line a test class: passed of total, marks, and the verdicts of what failed. */
export function classLines(tests: readonly MarkedTest[], columns: number, paint: Paint): string[] {
  const groups = classOrder
    .map((name) => ({
      name,
      verdicts: tests.filter((test) => test.class === name).map((test) => test.verdict),
    }))
    .filter(({ verdicts }) => verdicts.length > 0)
    .map((group) => ({
      ...group,
      count: countOf(group.verdicts),
      failed: failedWords(group.verdicts, paint),
    }))
  const countWidth = Math.max(0, ...groups.map((group) => group.count.length))
  const failedWidth = Math.max(0, ...groups.map((group) => stringWidth(group.failed)))
  const room = columns - 2 - 9 - countWidth - 2 - (failedWidth > 0 ? failedWidth + 2 : 0)
  const rows = groups.map((group) => ({ ...group, marks: verdictMarks(group.verdicts, room, paint) }))
  const marksWidth = Math.max(0, ...rows.map((row) => stringWidth(row.marks)))
  return rows.map(({ name, count, marks, failed }) => {
    const start = `  ${pad(name, 9)}${count.padStart(countWidth)}  `
    return failed === '' ? start + marks : `${start}${pad(marks, marksWidth)}  ${failed}`
  })
}

function countOf(verdicts: readonly Verdict[]): string {
  return `${verdicts.filter((verdict) => verdict === 'AC').length}/${verdicts.length}`
}

function failedWords(verdicts: readonly Verdict[], paint: Paint): string {
  const counts = countBy(
    verdicts.filter((verdict) => verdict !== 'AC'),
    (verdict) => verdict,
  )
  const words = Array.from(counts, ([verdict, { n }]) =>
    paintVerdict(verdict, paint)(n > 1 ? `${verdict}×${n}` : verdict),
  )
  return words.join(' ')
}

function countBy<Key>(verdicts: readonly Verdict[], keyOf: (verdict: Verdict) => Key) {
  const counts = new Map<Key, { n: number; readonly first: Verdict }>()
  for (const verdict of verdicts) {
    const entry = counts.get(keyOf(verdict))
    if (entry) entry.n++
    else counts.set(keyOf(verdict), { n: 1, first: verdict })
  }
  return counts
}
