import type { Compare, Signature, TestClass } from '../model/problem.ts'
import type { ReturnType, Value } from '../model/types.ts'
import type { Judgement, Limits, TestResult } from '../model/verdict.ts'
import type { Isolation } from './isolation/isolation.ts'
import type { CompileFailure, Language } from './languages/language.ts'
import type { Runner } from './runner.ts'
import type { Validator, ValidatorTask } from './validator.ts'

/** One test, ready: the expected answer never leaves the parent. */
export interface JudgeTest {
  readonly class: TestClass
  /** JSON for the pipe, or the text of standard input. */
  readonly input: string
  /** The type of each part of the answer: one for a function, one a call for a class. */
  readonly types: readonly ReturnType[]
  readonly expected: Value
  /** How its answer is compared, where it is not as the task says. */
  readonly compare?: Compare
  /** Whether expected and actual may be told: samples and own cases. */
  readonly shown: boolean
  /** Where set, every answer of the right type is accepted: a case whose writer gave no expectation. */
  readonly unjudged?: boolean
}

/**
 * Decides where several answers are right: null accepts, else the reason. `actual` is the answer as it came over the
 * pipe. @throws where the checker itself fails, which is a judge error
 */
export type Checker = (test: number, actual: unknown) => Promise<string | null>

/** Does work while no other program is judged. */
export type Alone = <T>(work: () => Promise<T>) => Promise<T>

export interface JudgeTask {
  readonly language: Language
  readonly source: string
  readonly signature: Signature
  /** In any order; they are judged by class: sample, edge, typical, large. */
  readonly tests: readonly JudgeTest[]
  readonly compare: Compare
  readonly limits: Limits
  readonly checker?: Checker
  /** Stop at the first test that fails. */
  readonly untilFailure?: boolean
  /** Whether a failed test is judged once more in a fresh process, which takes time; true unless told. */
  readonly secondLook?: boolean
  /** Where several programs are judged at once: a limit is confirmed so. */
  readonly alone?: Alone
  readonly onTest?: (result: TestResult) => void
  /** Ends the judging early; {@link Judge.judge} then rejects with Interrupted. */
  readonly signal?: AbortSignal
}

/** A module of the bank that runs, isolated; requests and replies are JSON (`harness/bank-protocol.ts`). */
export interface ModuleProcess {
  ask(json: string): Promise<{ readonly json: string } | { readonly failure: string }>
  close(): Promise<void>
}

export interface Judge {
  readonly isolation: Pick<Isolation, 'name' | 'description' | 'remedies'>
  judge(task: JudgeTask): Promise<Judgement>
  /** A program to be fed by the caller, who gets its answers unjudged. @throws EnvironmentError without the runtime */
  runner(
    task: Pick<JudgeTask, 'language' | 'source' | 'signature' | 'limits'>,
  ): Promise<Runner | CompileFailure>
  /** Compiles a validator of a problem package. @throws EnvironmentError without its compiler or runtime */
  validator(task: ValidatorTask): Promise<Validator | { readonly failure: string }>
  /** Starts a module of the bank: a generator or a checker. */
  startModule(
    task: Pick<JudgeTask, 'source' | 'signature' | 'limits'>,
  ): Promise<ModuleProcess | { readonly failure: string }>
  /** Starts a harness ahead of the next judging in that language. */
  warm(language: Language, memoryKb: number): void
  /** Ends what was started ahead. */
  close(): Promise<void>
}
