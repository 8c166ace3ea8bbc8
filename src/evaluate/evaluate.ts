import { join } from 'node:path'
import type { LoadedProblem } from '../bank/bank.ts'
import { openCache } from '../bank/cache.ts'
import type { OwnCase } from '../bank/cases.ts'
import { BankError } from '../errors.ts'
import type { Language } from '../judge/languages/language.ts'
import type { Languages } from '../judge/languages/languages.ts'
import type { Alone, Judge } from '../judge/task.ts'
import type { Problem } from '../model/problem.ts'
import type { Judgement, Limits, TestResult } from '../model/verdict.ts'
import { type CaseCheck, checkCases } from './case-checks.ts'
import { openChecker } from './checker.ts'
import { calibrate, defaultMemoryMb } from './limits.ts'
import { type Generated, generatedTests, type ReadyTest, readyTests, written } from './tests.ts'

/** A program to judge on a problem. */
export interface Evaluation {
  readonly loaded: LoadedProblem
  readonly language: Language
  readonly source: string
  readonly limits: Limits
  readonly untilFailure?: boolean
  readonly secondLook?: boolean
  /** To be given where several programs are judged at once. */
  readonly alone?: Alone
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
  tests(loaded: LoadedProblem): Promise<readonly ReadyTest[]>
  /** The generated tests alone, by position. @throws BankError */
  generated(loaded: LoadedProblem): Promise<ReadonlyMap<number, Generated>>
  /** The limits here, measured where they are not in the cache: to be called when nothing else runs. @throws BankError */
  limits(loaded: LoadedProblem, language: Language): Promise<Limits>
  /** Judges on all tests. @throws Interrupted when the signal is given */
  submit(evaluation: Evaluation): Promise<Judgement>
  /** What a person's own cases are worth, one check a case; from the cache where nothing changed. @throws Interrupted */
  checkCases(
    problem: Problem,
    cases: readonly Omit<OwnCase, 'line'>[],
    signal?: AbortSignal,
  ): Promise<readonly CaseCheck[]>
  /** Judges on the samples and on a person's own cases, whose results follow the samples'. */
  run(evaluation: Evaluation, cases: readonly OwnCase[]): Promise<Judgement>
  /** Judges on one test, of whatever class, and tells of it what is told of a sample. `test` is of {@link tests}. */
  runTest(evaluation: Evaluation, test: ReadyTest): Promise<Judgement>
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
  const caseCache = openCache(join(cacheDir, 'cases'), version)
  const ready = new Map<LoadedProblem, Promise<readonly ReadyTest[]>>()
  const tests = (loaded: LoadedProblem): Promise<readonly ReadyTest[]> => {
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
    async limits(loaded, language) {
      languages.requireKind(language, loaded.problem.kind)
      return calibrate(loaded, language, () => tests(loaded), { judge, languages, cache: limitCache })
    },
    submit: async (evaluation) => judgeOn({ judge, languages }, await tests(evaluation.loaded), evaluation),
    checkCases: (problem, cases, signal) =>
      checkCases(problem, cases, { judge, languages, cache: caseCache }, signal),
    run: async (evaluation, cases) => {
      const { problem, tests: specs } = evaluation.loaded
      const samples = specs.filter((spec) => spec.class === 'sample' && !spec.generate)
      const own = cases.map((one) => ({
        class: 'sample' as const,
        in: one.in,
        ...(one.out !== undefined && { out: one.out }),
      }))
      return judgeOn(
        { judge, languages },
        [...samples, ...own].map((spec) => written(problem, spec)),
        evaluation,
      )
    },
    runTest: (evaluation, test) => judgeOn({ judge, languages }, [{ ...test, shown: true }], evaluation),
    close: () => judge.close(),
  }
}

/**
 * Judges on some tests; where several answers are right, the problem's checker or validator runs beside the program,
 * over all of them. Where that fails, the judgement is a judge error with its cause.
 */
async function judgeOn(
  tools: { readonly judge: Judge; readonly languages: Languages },
  tests: readonly ReadyTest[],
  evaluation: Evaluation,
): Promise<Judgement> {
  const { judge } = tools
  const { loaded, ...program } = evaluation
  const { signature, compare } = loaded.problem
  const checker = openChecker(loaded.problem, tests, tools)
  try {
    return await judge.judge({
      ...program,
      signature,
      compare,
      tests,
      ...(checker && { checker: checker.check }),
    })
  } catch (error) {
    if (!(error instanceof BankError)) throw error
    return judgeError(error, tests.length, evaluation.limits, judge.isolation.name)
  } finally {
    await checker?.close()
  }
}

function judgeError(
  { message, faults, remedies }: BankError,
  total: number,
  limits: Limits,
  isolation: string,
): Judgement {
  const places = faults.map((fault) => `${fault.file}: ${fault.message}`)
  return {
    verdict: 'JE',
    passed: 0,
    total,
    timeMs: 0,
    memoryKb: 0,
    limits,
    isolation,
    tests: [],
    cause: [message, ...places].join(' '),
    remedy: remedies.join(' '),
  }
}
