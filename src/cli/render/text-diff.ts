import { diffArrays } from 'diff'
import type { Answers, DiffView } from './diff.ts'
import { charactersOf, count, linesOf, pad, visibleTabs } from './fit.ts'
import { alignPair, firstDifference } from './pair.ts'
import type { Units } from './units.ts'

/** Equal lines shown before the first difference. */
const context = 2
/** Lines compared from there on; more than are ever shown. */
const compared = 100

type TextView = DiffView & { readonly maxLines: number }

/** One place of the diff: an equal line, a line of one side, or a line of each. */
interface Row {
  readonly expected?: string
  readonly actual?: string
  readonly line: number
}

/** What a program printed against what it should have: `-` expected, `+` actual, from the first difference on. */
export function textDiff({ expected, actual }: Answers, view: TextView): string[] {
  const { paint, maxLines } = view
  const [wanted, given] = [linesOf(expected), actual === '' ? [] : linesOf(actual)]
  const first = firstDifference(wanted, given) ?? 0
  const header = given.length === 0 ? 'nothing was printed' : `from line ${first + 1}`
  const lines = [`${paint.pass('- expected')}  ${paint.fail('+ actual')}  ${paint.dim(header)}`]
  const rows = rowsOf(wanted, given, Math.max(0, first - context))
  const digits = String(rows.at(-1)?.line ?? 1).length
  let left = rows.length
  for (const row of rows) {
    const next = linesOfRow(row, digits, view)
    if (lines.length + next.length > maxLines - (left > 1 ? 1 : 0)) break
    lines.push(...next)
    left--
  }
  return left > 0
    ? [...lines, paint.dim(`… ${left < compared ? count(left, 'more line') : 'more lines'}`)]
    : lines
}

/** Outputs of one length are compared line by line, others by their edits. */
function rowsOf(wanted: readonly string[], given: readonly string[], start: number): Row[] {
  if (wanted.length === given.length)
    return wanted
      .slice(start, start + compared)
      .map((expected, at) => ({ expected, ...side('actual', given[start + at]), line: start + at + 1 }))
  const rows: Row[] = []
  let line = start + 1
  let removed: string[] = []
  for (const part of diffArrays(
    wanted.slice(start, start + compared),
    given.slice(start, start + compared),
  )) {
    if (part.removed) {
      removed = part.value
      continue
    }
    const added = part.added ? part.value : []
    for (let at = 0; at < Math.max(removed.length, added.length); at++) {
      rows.push({ ...side('expected', removed[at]), ...side('actual', added[at]), line: line++ })
    }
    removed = []
    if (!part.added) for (const text of part.value) rows.push({ expected: text, actual: text, line: line++ })
  }
  for (const text of removed) rows.push({ expected: text, line: line++ })
  return rows
}

function side(name: 'expected' | 'actual', text: string | undefined) {
  return text === undefined ? {} : { [name]: text }
}

function linesOfRow({ expected, actual, line }: Row, digits: number, { columns, paint }: TextView): string[] {
  const gutter = (sign: string): string => `${sign} ${String(line).padStart(digits)} `
  const room = Math.max(1, columns - digits - 3)
  if (expected === actual) return [paint.dim(gutter(' ')) + visibleTabs(expected ?? '')]
  if (actual === undefined) return [paint.pass(gutter('-') + lineText(expected ?? ''))]
  if (expected === undefined) return [paint.fail(gutter('+') + lineText(actual))]
  const pair = alignPair(...unitsOfLines(expected, actual, room), room, { paint })
  const lines = [paint.pass(gutter('-')) + pair.expected, paint.fail(gutter('+')) + pair.actual]
  return pair.marks === '' ? lines : [...lines, pad('', digits + 3) + paint.fail(pair.marks)]
}

/** Lines are compared word by word, or by characters where only white space differs or a word fills the line. */
function unitsOfLines(expected: string, actual: string, room: number): [Units, Units] {
  if (differInSpaceOnly(expected, actual)) return [line(visibleSpace(expected)), line(visibleSpace(actual))]
  const both = [visibleTabs(expected), visibleTabs(actual)] as const
  const pattern = both.some((text) => text.split(/\s+/).some((word) => word.length > room / 2))
    ? undefined
    : words
  return [line(both[0], pattern), line(both[1], pattern)]
}

const words = /\s+|\S+/g

function line(text: string, pattern?: RegExp): Units {
  return {
    kind: 'string',
    open: '',
    units: pattern ? (text.match(pattern) ?? []) : charactersOf(text),
    close: '',
  }
}

function lineText(text: string): string {
  return text.trim() === '' ? `${visibleSpace(text)}↵` : visibleTabs(text)
}

function differInSpaceOnly(expected: string, actual: string): boolean {
  return expected.replace(/\s/g, '') === actual.replace(/\s/g, '')
}

function visibleSpace(text: string): string {
  return text.replaceAll(' ', '·').replaceAll('\t', '→   ')
}
