import { Interrupted } from '../errors.ts'
import { testClasses } from '../model/problem.ts'
import type { Failure, Judgement, TestResult } from '../model/verdict.ts'
import { assess } from './assess.ts'
import type { CompileFailure, Language, Program } from './languages/language.ts'
import { missingWords } from './languages/names.ts'
import { placesOf } from './program.ts'
import type { Run, Runner } from './runner.ts'
import type { JudgeTask, JudgeTest } from './task.ts'

/** So many tests over the time limit, and the rest is not run: a person waits for the answer. */
const maxTimeouts = 3
/** So many failed tests are judged once more, alone. */
const maxSecondLooks = 3

/** Judges a prepared program on all tests of a task, in the order of their classes. @throws Interrupted */
export async function judgeAll(
  task: JudgeTask,
  runner: Runner,
  program: Program,
  isolation: string,
): Promise<Judgement> {
  const results: TestResult[] = []
  let timeouts = 0
  let secondLooks = task.secondLook === false ? maxSecondLooks : 0
  for (const { test, index } of inOrder(task.tests)) {
    if (task.signal?.aborted) throw new Interrupted()
    const wasFresh = runner.fresh
    const run = await runner.run(test.input)
    if (task.signal?.aborted) throw new Interrupted()
    if (run.kind === 'unloaded' && !('thrown' in run.loaded))
      return judgementOf(task, isolation, [], loadFailure(task, run.loaded, program))
    let result = await assess(run, index, test, task, { language: task.language, program })
    if (deservesSecondLook(result, run, wasFresh, timeouts) && secondLooks < maxSecondLooks) {
      secondLooks++
      result = await lookAgain(task, runner, program, result, test)
      if (task.signal?.aborted) throw new Interrupted()
    }
    if (result.verdict === 'JE')
      return { ...judgementOf(task, isolation, results), verdict: 'JE', ...causeOf(result, task.language) }
    if (result.verdict === 'TLE') timeouts++
    results.push(result)
    task.onTest?.(result)
    if (task.untilFailure && result.verdict !== 'AC') break
    if (timeouts >= maxTimeouts || run.loading) break
  }
  return judgementOf(task, isolation, results)
}

/** A limit is confirmed alone, once; what failed in a process that had run other tests may be leaked state. */
function deservesSecondLook({ verdict }: TestResult, run: Run, wasFresh: boolean, timeouts: number): boolean {
  if (run.loading) return false
  if (verdict === 'TLE') return timeouts === 0
  if (verdict === 'MLE') return !wasFresh
  return (verdict === 'WA' || verdict === 'RTE') && !wasFresh
}

/** Judges a failed test again in a fresh process. A limit then counts as it comes; a wrong answer stays one. */
async function lookAgain(
  task: JudgeTask,
  runner: Runner,
  program: Program,
  first: TestResult,
  test: JudgeTest,
): Promise<TestResult> {
  await runner.reset()
  const run: Run = await runner.run(test.input)
  const second = await assess(run, first.index, test, task, { language: task.language, program })
  if (first.verdict === 'TLE' || first.verdict === 'MLE' || second.verdict === 'JE') return second
  if (second.verdict !== 'AC') return first
  return {
    ...first,
    note: 'It passes in a fresh process: state leaks from one call to the next (a global, a default argument, a cache).',
  }
}

function inOrder(tests: readonly JudgeTest[]): { test: JudgeTest; index: number }[] {
  const indexed = tests.map((test, index) => ({ test, index }))
  return testClasses.flatMap((name) => indexed.filter(({ test }) => test.class === name))
}

/** The judgement that some results make; with `compile` there are none. */
export function judgementOf(
  task: JudgeTask,
  isolation: string,
  tests: readonly TestResult[],
  compile?: Failure,
): Judgement {
  const failed = tests.find(({ verdict }) => verdict !== 'AC')
  return {
    verdict: compile ? 'CE' : (failed?.verdict ?? 'AC'),
    passed: tests.filter(({ verdict }) => verdict === 'AC').length,
    total: task.tests.length,
    timeMs: Math.max(0, ...tests.map(({ timeMs }) => timeMs)),
    memoryKb: Math.max(0, ...tests.map(({ memoryKb }) => memoryKb)),
    limits: task.limits,
    isolation,
    tests,
    ...(compile && { compile }),
  }
}

export function compileFailure({ message, frames }: CompileFailure): Failure {
  return frames ? { message, frames } : { message }
}

/** Why a program could not be loaded: it does not parse, or nothing in it has the right name. */
function loadFailure(
  { language, source, signature }: JudgeTask,
  loaded: Exclude<Extract<Run, { kind: 'unloaded' }>['loaded'], { thrown: unknown }>,
  program: Program,
): Failure {
  if ('syntax' in loaded) {
    const { name, message, frames } = loaded.syntax
    const place = placesOf(program)
    const places = (frames ?? []).flatMap((frame) => place(frame.line, frame.column) ?? [])
    return { message: `${name}: ${message}`, ...(places.length > 0 && { frames: places }) }
  }
  const wanted = signature.kind === 'stdio' ? '' : signature.name
  const what = signature.kind === 'class' ? 'class' : 'function'
  const names = new Set([...loaded.missing, ...language.declared(source)])
  names.delete('default')
  return { message: missingWords(what, wanted, [...names]) }
}

function causeOf({ failure }: TestResult, language: Language): { cause: string; remedy: string } {
  return { cause: failure?.message ?? 'the judge failed', remedy: language.remedy }
}
