import { readFileSync } from 'node:fs'
import type { BankFault } from '../errors.ts'
import { checkerFile, generatorFile, inProblem, testsFile } from './layout.ts'
import { submissionFiles } from './submissions.ts'

/**
 * What a skeleton has where something is still to be written: `<write the second hint>`. It may go over several lines,
 * of which the first says what is wanted. A problem with one of these is none yet.
 */
const placeholder = /<write\s+([^<>\n]*)/g

/** The placeholder that says what is to be written, in plain words without angle brackets. */
export const toWrite = (what: string): string => `<write ${what}>`

/** What is still to be written in a file: a fault for each placeholder. A file that cannot be read has none. */
export function unwrittenFaults(file: string): BankFault[] {
  const text = textOf(file)
  return [...text.matchAll(placeholder)].map(({ index, 1: what = '' }) => ({
    file,
    line: text.slice(0, index).split('\n').length,
    message: `still to be written: ${what.trim().replace(/:$/, '')}`,
  }))
}

/** What is still to be written in the files of a problem's folder beside its problem.yaml. */
export function unwrittenBeside(dir: string): BankFault[] {
  const files = [testsFile, generatorFile, checkerFile].map((name) => inProblem(dir, name))
  return [...files, ...submissionFiles(dir).sort()].flatMap(unwrittenFaults)
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
