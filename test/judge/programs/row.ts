import type { JudgeTest } from '../../../src/judge/task.ts'
import type { Signature } from '../../../src/model/problem.ts'
import type { Limits, Verdict } from '../../../src/model/verdict.ts'
import { type LanguageId, signatureOf, testOf, total } from '../judging.ts'
import type { Outside } from './outside.ts'

/** A program of the fixtures and what must come of it. Where more than one verdict is right, timing decides. */
export interface Row {
  readonly name: string
  readonly languages: readonly LanguageId[]
  readonly verdicts: readonly Verdict[]
  /** What the first test that fails must say: its message, its reason or its note; or what the compiler says. */
  readonly says?: RegExp
  /** The line of the user's source that must be named. */
  readonly line?: number
  readonly signature?: Signature
  readonly tests?: readonly JudgeTest[]
  readonly limits?: Limits
  /** false where a second look would only take time. */
  readonly secondLook?: boolean
  /** What of this machine the program is told of and must leave alone; it is the test's input. */
  readonly outside?: () => Promise<Outside>
  /** What comes of it in a group, which does not hold back what it does. */
  readonly inGroup?: Verdict
  /** Why it cannot be held in a group alone. */
  readonly onlyNamespaces?: string
}

export const ts: readonly LanguageId[] = ['typescript']
export const js: readonly LanguageId[] = ['javascript']
export const py: readonly LanguageId[] = ['python']
export const cpp: readonly LanguageId[] = ['cpp']
export const java: readonly LanguageId[] = ['java']
export const go: readonly LanguageId[] = ['go']
export const rust: readonly LanguageId[] = ['rust']
export const compiled: readonly LanguageId[] = ['cpp', 'java', 'go', 'rust']
/** Every language but TypeScript, which runs as JavaScript does. */
export const each: readonly LanguageId[] = ['javascript', 'python', ...compiled]
export const all: readonly LanguageId[] = ['typescript', ...each]

export function row(
  name: string,
  languages: readonly LanguageId[],
  verdict: Verdict | readonly Verdict[],
  more: Partial<Row> = {},
): Row {
  return { name, languages, verdicts: typeof verdict === 'string' ? [verdict] : verdict, ...more }
}

/** The stack of a deep recursion is resident memory, and making it takes time. */
export const deep: Limits = { timeMs: 4000, memoryKb: 700 * 1024 }
export const oneTest = [testOf(total, { numbers: [1, 2, 3] }, 6)]
export const once = { tests: oneTest, secondLook: false }

const lines = { kind: 'stdio' } as const satisfies Signature
/** A stdio program that must print what it reads. */
export const echo = { signature: lines, tests: [testOf(lines, 'hello\n', 'hello\n')], secondLook: false }

/** A function without a fixture input of its own: it gets a number and must give this. */
export function given(
  name: string,
  type: string,
  expected: JudgeTest['expected'],
): { signature: Signature; tests: readonly JudgeTest[]; secondLook: false } {
  const signature = signatureOf(name, { n: 'int' }, type)
  return { signature, tests: [testOf(signature, { n: 1 }, expected)], secondLook: false }
}
