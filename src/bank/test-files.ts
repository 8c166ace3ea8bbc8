import { readFileSync, statSync } from 'node:fs'
import type { BankFault } from '../errors.ts'
import type { TestSpec } from '../model/problem.ts'
import { inProblem, testsFile } from './layout.ts'

/**
 * Puts the texts of the samples' files into the samples, which are shown. The files of hidden tests are read when the
 * tests are judged: they may be large. A sample whose files cannot be read is left as it is, with a fault.
 */
export function readSamples(
  dir: string,
  tests: readonly TestSpec[],
): { readonly tests: readonly TestSpec[]; readonly faults: readonly BankFault[] } {
  const faults: BankFault[] = []
  const read = tests.map((test, index): TestSpec => {
    const { inFile, outFile } = test
    if (test.class !== 'sample' || inFile === undefined || outFile === undefined) return test
    try {
      return { ...test, in: readTestFile(dir, inFile), out: readTestFile(dir, outFile) }
    } catch (error) {
      const message = `a file of the sample cannot be read: ${error instanceof Error ? error.message : String(error)}`
      faults.push({ file: inProblem(dir, testsFile), line: test.line, key: `tests[${index}]`, message })
      return test
    }
  })
  return { tests: read, faults }
}

/** A test as it is kept: what its files hold is read anew, so that a change of theirs is seen. */
export function withoutTexts(test: TestSpec): TestSpec {
  if (test.inFile === undefined) return test
  const { in: _in, out: _out, ...rest } = test
  return rest
}

/** Input and answer of a test in files as they would be written, where both are so small; else the test as it is. */
export function withSmallTexts(dir: string, test: TestSpec, mostBytes: number): TestSpec {
  const { inFile, outFile } = test
  if (test.in !== undefined || inFile === undefined || outFile === undefined) return test
  const isSmall = (name: string): boolean =>
    (statSync(inProblem(dir, name), { throwIfNoEntry: false })?.size ?? Infinity) <= mostBytes
  if (!isSmall(inFile) || !isSmall(outFile)) return test
  return { ...test, in: readTestFile(dir, inFile), out: readTestFile(dir, outFile) }
}

/** The text of a test's file. @throws Error where it cannot be read */
export function readTestFile(dir: string, name: string): string {
  return readFileSync(inProblem(dir, name), 'utf8')
}
