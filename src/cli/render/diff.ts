import stringWidth from 'fast-string-width'
import type { Paint } from '../io.ts'
import { printable } from '../printable.ts'
import { count, pad, truncate, visibleTabs } from './fit.ts'
import { alignPair, firstDifference, type Pair } from './pair.ts'
import { textDiff } from './text-diff.ts'
import { type Units, unitsOf } from './units.ts'

/** An expected and an actual answer as the judge writes them. */
export interface Answers {
  readonly expected: string
  readonly actual: string
}

export interface DiffView {
  readonly columns: number
  readonly paint: Paint
  /** `text` for what a stdio program printed, compared line by line; else values in the bank's notation. */
  readonly form?: 'value' | 'text'
  /** Whether the order of the outermost elements does not matter. */
  readonly unordered?: boolean
  /** Most lines to give, 12 unless told. */
  readonly maxLines?: number
}

const labelWidth = 10

/**
 * Expected against actual as at most `maxLines` lines of at most `columns` cells. Values stand in two
 * aligned lines with carets under what differs, long ones around the first difference with its position.
 */
export function renderDiff(answers: Answers, view: DiffView): string[] {
  const { columns, maxLines = 12 } = view
  const lines = view.form === 'text' ? textDiff(answers, { ...view, maxLines }) : valueDiff(answers, view)
  return lines.slice(0, maxLines).map((line) => truncate(line, columns))
}

function valueDiff(answers: Answers, view: DiffView): string[] {
  const { columns, paint } = view
  const room = Math.max(1, columns - labelWidth)
  const { path, expected, actual } = descend(answers, room, view.unordered ?? false)
  const pair = alignPair(expected, actual, room, { paint, unordered: view.unordered === true && path === '' })
  const lines = [
    paint.dim(pad('expected', labelWidth)) + pair.expected,
    paint.dim(pad('actual', labelWidth)) + pair.actual,
  ]
  if (pair.marks !== '') lines.push(' '.repeat(labelWidth) + paint.fail(pair.marks))
  const note = noteOf(path, expected, actual, pair)
  return note === '' ? lines : [...lines, ' '.repeat(labelWidth) + paint.dim(note)]
}

/** Goes into the element that differs while it is too long for a line: `[3]`, then `[3][17]`. */
function descend(answers: Answers, room: number, unordered: boolean) {
  let path = ''
  let [expected, actual] = bothUnits(valueLine(answers.expected), valueLine(answers.actual))
  while (expected.kind === 'array' && actual.kind === 'array' && !unordered) {
    const first = firstDifference(expected.units, actual.units) ?? -1
    const [left, right] = [expected.units[first], actual.units[first]]
    if (left === undefined || right === undefined) break
    if (Math.max(stringWidth(left), stringWidth(right)) + 8 <= room) break
    const [innerLeft, innerRight] = bothUnits(left, right)
    if (innerLeft.kind === 'scalar') break
    path += `[${first}]`
    expected = innerLeft
    actual = innerRight
  }
  return { path, expected, actual }
}

/** Both values apart, or, where they are of different kinds, both whole. */
function bothUnits(expected: string, actual: string): [Units, Units] {
  const [left, right] = [unitsOf(expected), unitsOf(actual)]
  if (left.kind === right.kind) return [left, right]
  return [whole(expected), whole(actual)]
}

function whole(text: string): Units {
  return { kind: 'scalar', open: '', units: [text], close: '' }
}

function valueLine(text: string): string {
  return visibleTabs(printable(text)).replaceAll('\n', '␊')
}

function noteOf(path: string, expected: Units, actual: Units, { first, partial }: Pair): string {
  if (first === undefined || expected.kind === 'scalar') return ''
  const noun = expected.kind === 'array' ? 'element' : 'character'
  const [wanted, given] = [expected.units.length, actual.units.length]
  if (wanted !== given) {
    const at = partial || path !== '' ? `at ${path}[${first}]; ` : ''
    return `${at}${count(wanted, noun)} expected, ${given} given`
  }
  return partial || path !== '' || wanted > 10 ? `at ${path}[${first}]` : ''
}
