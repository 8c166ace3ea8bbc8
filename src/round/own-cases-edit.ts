import { writeFileSync } from 'node:fs'
import { type Document, isMap, isNode, isSeq, LineCounter, parseDocument, YAMLSeq } from 'yaml'
import type { OwnCase } from '../bank/cases.ts'
import { BankError, EnvironmentError, UsageError } from '../errors.ts'
import type { Signature } from '../model/problem.ts'
import { caseText } from './own-cases.ts'
import { readCasesText } from './own-cases-check.ts'
import { isErrno } from './place-error.ts'

/**
 * Adds cases at the end of a file of own cases, whose comments and other cases stay; returns the number of the first. The
 * file is made where it is gone.
 * @throws BankError where the file is no list of cases, EnvironmentError where it cannot be written
 */
export function addCases(
  file: string,
  cases: readonly Omit<OwnCase, 'line'>[],
  signature: Signature,
): number {
  const { document, items } = open(file)
  const first = items.items.length + 1
  for (const one of cases) {
    const { contents } = parseDocument(caseText(one, signature), { intAsBigInt: true })
    if (!isSeq(contents) || !isNode(contents.items[0])) throw new TypeError('a case is one item of a list')
    items.add(contents.items[0])
  }
  // A list in brackets has no room for texts of several lines, nor for a case a line.
  items.flow = false
  document.contents = items
  save(file, document)
  return first
}

/**
 * Removes the case of a number, from 1, with the comments that stand right before it; returns how many are left.
 * @throws UsageError where there is no such case, BankError and EnvironmentError as `addCases`
 */
export function removeCase(file: string, number: number): number {
  const { document, items } = open(file)
  const count = items.items.length
  if (number < 1 || number > count)
    throw new UsageError(
      count === 0
        ? 'There are no cases of your own.'
        : `There is no own case ${number}: they go from 1 to ${count}.`,
      "'prep case list' shows them.",
    )
  items.items.splice(number - 1, 1)
  if (items.items.length === 0) {
    document.commentBefore = joined(document.commentBefore, items.commentBefore, items.comment)
    document.contents = null
  }
  save(file, document)
  return items.items.length
}

/** The file as a document, whose root is the list of cases: an empty one where it holds none yet. */
function open(file: string): { readonly document: Document; readonly items: YAMLSeq } {
  const lineCounter = new LineCounter()
  const document: Document = parseDocument(readCasesText(file), {
    intAsBigInt: true,
    prettyErrors: false,
    lineCounter,
  })
  const refuse = (offset: number, message: string): never => {
    const { line, col } = lineCounter.linePos(offset)
    const place = { file, line: Math.max(1, line), column: Math.max(1, col) }
    throw new BankError(
      'Your own cases cannot be changed.',
      [{ ...place, message }],
      'Mend the file; nothing in it was changed.',
    )
  }
  const [error] = document.errors
  if (error) refuse(error.pos[0], `YAML: ${error.message}`)
  const { contents } = document
  if (isSeq(contents)) return { document, items: contents }
  const isEmpty = contents === null || (isNode(contents) && !isMap(contents) && contents.toJSON() === null)
  if (!isEmpty && isNode(contents))
    refuse(contents.range?.[0] ?? 0, 'must be a list of cases, such as - {in: ..., out: ...}')
  return { document, items: new YAMLSeq() }
}

/** Written in place, so that an editor and the watch that look at the file go on looking at it. */
function save(file: string, document: Document): void {
  const isEmpty = document.contents === null
  const text = isEmpty
    ? commentLines(joined(document.commentBefore, document.comment))
    : document.toString({ lineWidth: 0, flowCollectionPadding: false, indentSeq: false })
  try {
    writeFileSync(file, text)
  } catch (error) {
    if (!isErrno(error)) throw error
    throw new EnvironmentError(
      `The file of own cases cannot be written: ${error.message}`,
      'Make it writable, or free some space.',
    )
  }
}

function joined(...comments: readonly (string | null | undefined)[]): string | null {
  const found = comments.filter((comment) => comment !== null && comment !== undefined)
  return found.length === 0 ? null : found.join('\n\n')
}

/** As the yaml library writes comments: a line that is a blank alone was a sign alone. */
function commentLines(comment: string | null): string {
  return comment === null ? '' : `${comment.replaceAll(/^(?!$)(?: $)?/gm, '#')}\n`
}
