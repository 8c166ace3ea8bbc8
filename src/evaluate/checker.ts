import { checkerFile } from '../bank/layout.ts'
import { isChecked } from '../judge/compare.ts'
import type { Languages } from '../judge/languages/languages.ts'
import type { Checker, Judge } from '../judge/task.ts'
import { answerToWire } from '../model/input.ts'
import type { Problem } from '../model/problem.ts'
import { openBankCode } from './bank-code.ts'
import type { ReadyTest } from './tests.ts'
import { openValidator } from './validator.ts'

/** What decides where several answers are right: check.ts, or a validator. */
export interface OpenChecker {
  /** @throws BankError where it fails: the fault is the bank's */
  readonly check: Checker
  close(): Promise<void>
}

/** Whether a program of the problem says which answers are right. */
export const hasChecker = ({ compare }: Pick<Problem, 'compare'>): boolean => isChecked(compare)

/** The checker of a problem over some tests; undefined where answers are compared. It starts on first use. */
export function openChecker(
  { dir, signature, compare }: Problem,
  tests: readonly ReadyTest[],
  { judge, languages }: { readonly judge: Judge; readonly languages: Languages },
): OpenChecker | undefined {
  const testAt = (index: number): ReadyTest => {
    const test = tests[index]
    if (test === undefined) throw new TypeError(`there is no test ${index}`)
    return test
  }
  if (compare.mode === 'validator') {
    const validator = openValidator(dir, compare.path, { judge, languages })
    return {
      check: (index, actual) => {
        const { input, expected, flags = compare.flags } = testAt(index)
        return validator.output({ input, answer: String(expected), output: String(actual), flags })
      },
      close: async () => {},
    }
  }
  if (compare.mode !== 'checker') return undefined
  const code = openBankCode(judge, dir, checkerFile, signature)
  return {
    async check(index, actual) {
      const { input: text, expected, types } = testAt(index)
      const input: unknown = signature.kind === 'stdio' ? text : JSON.parse(text)
      const reference = answerToWire(expected, types, signature.kind)
      return code.ask({ call: 'check', input, actual, reference })
    },
    close: () => code.close(),
  }
}
