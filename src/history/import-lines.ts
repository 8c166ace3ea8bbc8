import { isUtf8 } from 'node:buffer'
import type { z } from 'zod'
import { BankError, type BankFault, HistoryError, UsageError } from '../errors.ts'
import { exportFormat, exportVersion } from './export-lines.ts'
import { header, type ImportLine, line } from './import-schema.ts'

/** Faults that are told; a file with more of them is not read further. */
const mostFaults = 50

/** What is wrong in the file, gathered while it is read. */
export interface Faults {
  readonly list: BankFault[]
  /** @throws BankError where there are as many as are told */
  add(line: number | undefined, message: string, key?: string): void
  /** @throws BankError where there is any */
  settle(): void
}

/** Gathers the faults of a file of that name. */
export function faultsOf(file: string): Faults {
  const list: BankFault[] = []
  const fail = (more: string) => {
    throw new BankError(`The file cannot be imported, and nothing was changed.${more}`, list, [
      'Export the history again, or mend these lines',
    ])
  }
  return {
    list,
    add(at, message, key) {
      list.push({ file, message, ...(at !== undefined && { line: at }), ...(key !== undefined && { key }) })
      if (list.length >= mostFaults) fail(` These are the first ${mostFaults} faults.`)
    },
    settle() {
      if (list.length > 0) fail('')
    },
  }
}

/** A line that is as it should be, and its number, from 1. */
export interface NumberedLine {
  readonly number: number
  readonly line: ImportLine
}

export function notAHistory(name: string): UsageError {
  return new UsageError(`This is not a history that prep has exported: ${name}`, [
    "'prep export <file>' writes one; 'prep import' takes a backup, too",
  ])
}

/**
 * The lines behind the header, each as it should be; the faults of the others are added to `faults`. Blank lines are left
 * out. At the end, what the header counts must have been there.
 * @throws UsageError where it is no export, HistoryError where it is a newer one, BankError where faults are too many
 */
export function* parseLines(
  lines: Iterable<Buffer | string>,
  file: string,
  faults: Faults,
): Generator<NumberedLine> {
  const found = new Map<string, number>()
  let counts: Readonly<Record<string, number>> | undefined
  let number = 0
  for (const given of lines) {
    number++
    const data = parseJson(given, number)
    if (data === blank) continue
    if (counts === undefined) {
      counts = countsIn(data, file)
      continue
    }
    if (typeof data === 'symbol') {
      faults.add(number, data.description ?? '')
      continue
    }
    const parsed = line.safeParse(data)
    if (parsed.success) {
      const { type } = parsed.data
      found.set(type, (found.get(type) ?? 0) + 1)
      yield { number, line: parsed.data }
    } else for (const issue of parsed.error.issues) tellIssue(issue, number, faults)
  }
  if (counts === undefined) throw notAHistory(file)
  if (faults.list.length > 0) return
  for (const [type, plural] of types) {
    const [told, read] = [counts[plural] ?? 0, found.get(type) ?? 0]
    if (plural in counts && told !== read)
      faults.add(undefined, `${plural}: the header counts ${told}, and ${read} are there: is the file cut?`)
  }
}

const types = [
  ['source', 'sources'],
  ['round', 'rounds'],
  ['submission', 'submissions'],
  ['event', 'events'],
  ['entry', 'entries'],
] as const

const blank = Symbol('a blank line')
const notUtf8 = Symbol('is not text in UTF-8')
const notJson = Symbol('is not JSON')

function parseJson(given: Buffer | string, number: number): unknown {
  if (typeof given !== 'string' && !isUtf8(given)) return notUtf8
  const text = typeof given === 'string' ? given : given.toString()
  // An editor may have put the mark of the byte order before all.
  const json = number === 1 ? text.replace(/^\ufeff/, '') : text
  if (json.trim() === '') return blank
  try {
    return JSON.parse(json)
  } catch {
    return notJson
  }
}

function countsIn(data: unknown, file: string): Readonly<Record<string, number>> {
  const parsed = header.safeParse(data)
  if (!parsed.success) throw notAHistory(file)
  const { version, counts } = parsed.data
  if (version > exportVersion)
    throw new HistoryError(
      `The file was exported by a newer prep: ${file} has version ${version} of ${exportFormat}, this prep knows up to ${exportVersion}`,
      ['Update prep; nothing was changed'],
    )
  return counts
}

function tellIssue({ message, path }: z.core.$ZodIssue, number: number, faults: Faults): void {
  const key = path
    .map((part, at) => (typeof part === 'number' ? `[${part}]` : `${at === 0 ? '' : '.'}${String(part)}`))
    .join('')
  faults.add(number, message, key === '' ? undefined : key)
}
