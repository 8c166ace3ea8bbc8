import { diffArrays } from 'diff'
import stringWidth from 'fast-string-width'
import type { Paint } from '../io.ts'
import { separatorOf, type Units } from './units.ts'

/** Two values one above the other, with their differences marked. */
export interface Pair {
  readonly expected: string
  readonly actual: string
  /** Carets under what differs in `actual`; empty where nothing does. */
  readonly marks: string
  /** Index of the first unit that differs; undefined where all are the same. */
  readonly first: number | undefined
  /** Whether units were left out at either side. */
  readonly partial: boolean
}

/** Which units of one side differ, and before which ones something of the other side is missing. */
interface Changes {
  readonly changed: ReadonlySet<number>
  readonly gaps: ReadonlySet<number>
}

/** More units than a line can show; a diff of longer lists would only cost time. */
const compared = 300

export interface PairOptions {
  readonly paint: Paint
  /** Whether the order of units does not matter. */
  readonly unordered?: boolean
}

/** Aligns two values in lines of at most `room` cells, around their first difference. */
export function alignPair(expected: Units, actual: Units, room: number, options: PairOptions): Pair {
  const { paint, unordered = false } = options
  const whole = Math.max(widthOf(expected), widthOf(actual)) <= room
  const first = unordered
    ? firstMissing(expected.units, actual.units)
    : firstDifference(expected.units, actual.units)
  const start = whole ? 0 : windowStart(expected, first ?? 0, room)
  const changes = (unordered ? multisetChanges : listChanges)(
    expected.units.slice(start, start + compared),
    actual.units.slice(start, start + compared),
  )
  const above = lineOf(expected, start, changes.expected, room, paint.pass)
  const below = lineOf(actual, start, changes.actual, room, paint.fail)
  return { expected: above.text, actual: below.text, marks: below.marks, first, partial: !whole }
}

/** Index of the first unit in which two lists differ, also where one is the beginning of the other. */
export function firstDifference(expected: readonly string[], actual: readonly string[]): number | undefined {
  const length = Math.max(expected.length, actual.length)
  for (let at = 0; at < length; at++) if (expected[at] !== actual[at]) return at
  return undefined
}

function firstMissing(expected: readonly string[], actual: readonly string[]): number | undefined {
  const { changed } = multisetChanges(expected, actual).actual
  return changed.values().next().value
}

/** Cells that the whole value takes. */
function widthOf(value: Units): number {
  const separators = separatorOf(value).length * Math.max(0, value.units.length - 1)
  return value.units.reduce((sum, unit) => sum + stringWidth(unit), 0) + separators + 2
}

/** The first unit to show, so that the difference has some context before it. */
function windowStart(value: Units, first: number, room: number): number {
  let width = 0
  let start = Math.min(first, value.units.length)
  while (start > 0) {
    width += stringWidth(value.units[start - 1] ?? '') + separatorOf(value).length
    if (width > room / 3) break
    start--
  }
  return start
}

/** Lists of one length are compared place by place, as a judge does; others by their edits. */
function listChanges(expected: readonly string[], actual: readonly string[]) {
  const sides = { expected: sideOf(), actual: sideOf() }
  if (expected.length === actual.length) {
    for (const [at, unit] of expected.entries())
      if (unit !== actual[at]) {
        sides.expected.changed.add(at)
        sides.actual.changed.add(at)
      }
    return sides
  }
  let [inExpected, inActual] = [0, 0]
  let replaces = false
  for (const part of diffArrays([...expected], [...actual])) {
    if (part.removed) {
      for (const _ of part.value) sides.expected.changed.add(inExpected++)
      sides.actual.gaps.add(inActual)
      replaces = true
    } else if (part.added) {
      if (replaces) sides.actual.gaps.delete(inActual)
      for (const _ of part.value) sides.actual.changed.add(inActual++)
    } else {
      replaces = false
      inExpected += part.value.length
      inActual += part.value.length
    }
  }
  return sides
}

/** Units of either side that the other has not as often, wherever they stand. */
function multisetChanges(expected: readonly string[], actual: readonly string[]) {
  const sides = { expected: sideOf(), actual: sideOf() }
  const left = new Map<string, number[]>()
  for (const [at, unit] of expected.entries()) left.set(unit, [...(left.get(unit) ?? []), at])
  for (const [at, unit] of actual.entries())
    if (left.get(unit)?.shift() === undefined) sides.actual.changed.add(at)
  for (const at of [...left.values()].flat()) sides.expected.changed.add(at)
  if (sides.actual.changed.size === 0 && sides.expected.changed.size > 0) sides.actual.gaps.add(actual.length)
  return sides
}

function sideOf() {
  return { changed: new Set<number>(), gaps: new Set<number>() }
}

/** One line of the pair from the unit `start` on, its changed units painted, and carets under them. */
function lineOf(value: Units, start: number, changes: Changes, room: number, mark: (text: string) => string) {
  const separator = separatorOf(value)
  let text = start > 0 ? '… ' : value.open
  let width = stringWidth(text)
  let marks = ' '.repeat(width)
  for (let at = start; at < value.units.length; at++) {
    const unit = value.units[at] ?? ''
    const before = at > start ? separator : ''
    const last = at === value.units.length - 1
    const needed = before.length + stringWidth(unit)
    if (width + needed + (last ? value.close.length : separator.length + 1) > room) {
      const isChanged = changes.changed.has(at - start)
      return {
        text: `${text}${before}…`,
        marks: (isChanged ? `${marks}${before && '  '}^` : marks).trimEnd(),
      }
    }
    const isChanged = changes.changed.has(at - start)
    const isGap = changes.gaps.has(at - start)
    text += before + (isChanged ? mark(unit) : unit)
    marks += ' '.repeat(before.length) + marksFor(stringWidth(unit), isChanged, isGap)
    width += needed
  }
  const missing = changes.gaps.has(value.units.length - start)
  return { text: text + value.close, marks: (missing ? `${marks}^` : marks).trimEnd() }
}

function marksFor(width: number, isChanged: boolean, isGap: boolean): string {
  if (isChanged) return '^'.repeat(width)
  return isGap ? '^'.padEnd(width) : ' '.repeat(width)
}
