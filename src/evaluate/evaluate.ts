import { join } from 'node:path'
import type { LoadedProblem } from '../bank/bank.ts'
import { openCache } from '../bank/cache.ts'
import type { OwnCase } from '../bank/cases.ts'
import { checkerFile } from '../bank/layout.ts'
import type { Language } from '../judge/languages/language.ts'
import type { Languages } from '../judge/languages/languages.ts'
import type { Judge, JudgeTest } from '../judge/task.ts'
import { answerToWire } from '../model/input.ts'
import type { Problem } from '../model/problem.ts'
import type { Judgement, Limits, TestResult } from '../model/verdict.ts'
import { type BankCode, openBankCode } from './bank-code.ts'
import { calibrate, defaultMemoryMb } from './limits.ts'
import { type Generated, generatedTests, readyTests, written } from './tests.ts'

/** A program to judge on a problem. */
export interface Evaluation {
  readonly loaded: LoadedProblem
  readonly language: Language
  readonly source: string
  readonly limits: Limits
  readonly untilFailure?: boolean
  readonly secondLook?: boolean
  readonly onTest?: (result: TestResult) => void
  readonly signal?: AbortSignal
}

/** Joins the bank and the judge: a problem's tests and limits made ready, and programs judged on them. */
export interface Evaluator {
  readonly judge: Judge
  readonly languages: Languages
  /** Starts a harness ahead, while the problem is still being read; right for problems with the usual memory limit. */
  warm(language: Language, kind?: Problem['kind']): void
  /** All tests, generated where they are not in the cache. @throws BankError */
  tests(loaded: LoadedProblem): Promise<readonly JudgeTest[]>
  /** The generated tests alone, by position. @throws BankError */
  generated(loaded: LoadedProblem): Promise<ReadonlyMap<number, Generated>>
  /** The limits here, measured where they are not in the cache: to be called when nothing else runs. @throws BankError */
  limits(loaded: LoadedProblem, language: Language): Promise<Limits>
  /** Judges on all tests. @throws Interrupted when the signal is given */
  submit(evaluation: Evaluation): Promise<Judgement>
  /** Judges on the samples and on a person's own cases, whose results follow the samples'. */
  run(evaluation: Evaluation, cases: readonly OwnCase[]): Promise<Judgement>
  close(): Promise<void>
}

export interface EvaluatorOptions {
  readonly judge: Judge
  readonly languages: Languages
  /** Absolute folder for generated tests and measured limits. */
  readonly cacheDir: string
  readonly version: string
}

export function createEvaluator({ judge, languages, cacheDir, version }: EvaluatorOptions): Evaluator {
  const testCache = openCache(join(cacheDir, 'tests'), version)
  const limitCache = openCache(join(cacheDir, 'limits'), version)
  const ready = new Map<LoadedProblem, Promise<readonly JudgeTest[]>>()
  const tests = (loaded: LoadedProblem): Promise<readonly JudgeTest[]> => {
    const known = ready.get(loaded) ?? readyTests(loaded, { judge, languages, cache: testCache })
    ready.set(loaded, known)
    return known
  }
  return {
    judge,
    languages,
    warm: (language, kind) => {
      if (kind !== 'stdio') judge.warm(language, defaultMemoryMb * 1024)
    },
    tests,
    generated: (loaded) => generatedTests(loaded, { judge, languages, cache: testCache }),
    limits: (loaded, language) =>
      calibrate(loaded, language, () => tests(loaded), { judge, languages, cache: limitCache }),
    submit: async (evaluation) => judgeOn(judge, await tests(evaluation.loaded), evaluation),
    run: async (evaluation, cases) => {
      const { problem, tests: specs } = evaluation.loaded
      const samples = specs.filter((spec) => spec.class === 'sample' && !spec.generate)
      const own = cases.map((one) => ({
        class: 'sample' as const,
        in: one.in,
        ...(one.out !== undefined && { out: one.out }),
      }))
      return judgeOn(
        judge,
        [...samples, ...own].map((spec) => written(problem, spec)),
        evaluation,
      )
    },
    close: () => judge.close(),
  }
}

/** Judges on some tests; where the problem has a checker, it runs beside the program, over all of them. */
async function judgeOn(
  judge: Judge,
  tests: readonly JudgeTest[],
  evaluation: Evaluation,
): Promise<Judgement> {
  const { loaded, ...program } = evaluation
  const { problem } = loaded
  const { signature, compare } = problem
  const checker: BankCode | undefined =
    compare.mode === 'checker' ? openBankCode(judge, problem.dir, checkerFile, signature) : undefined
  const check = async (index: number, actual: unknown): Promise<string | null> => {
    const test = tests[index] as JudgeTest
    const input: unknown = signature.kind === 'stdio' ? test.input : JSON.parse(test.input)
    const reference = answerToWire(test.expected, test.types, signature.kind)
    return (await checker?.ask({ call: 'check', input, actual, reference })) ?? null
  }
  try {
    return await judge.judge({ ...program, signature, compare, tests, ...(checker && { checker: check }) })
  } finally {
    await checker?.close()
  }
}
