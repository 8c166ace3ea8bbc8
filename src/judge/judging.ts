import { Interrupted } from '../errors.ts'
import { testClasses } from '../model/problem.ts'
import type { Failure, Judgement, TestResult } from '../model/verdict.ts'
import { assess } from './assess.ts'
import type { CompileFailure, Language, Program } from './languages/language.ts'
import { missingWords } from './languages/names.ts'
import { confirming, type Look } from './looks.ts'
import { placesOf } from './program.ts'
import type { Run, Runner } from './runner.ts'
import type { JudgeTask, JudgeTest } from './task.ts'

/** So many tests over the time limit, and the rest is not run: a person waits for the answer. */
const maxTimeouts = 3

/** Judges a prepared program on all tests of a task, in the order of their classes. @throws Interrupted */
export async function judgeAll(
  task: JudgeTask,
  runner: Runner,
  program: Program,
  isolation: string,
): Promise<Judgement> {
  const results: TestResult[] = []
  const confirm = task.secondLook === false ? undefined : confirming(runner, task.alone)
  let timeouts = 0
  for (const { test, index } of inOrder(task.tests)) {
    const look = async (again: boolean): Promise<Look> => {
      if (task.signal?.aborted) throw new Interrupted()
      const wasFresh = runner.fresh
      const run = await runner.run(test.input, again)
      if (task.signal?.aborted) throw new Interrupted()
      const result = await assess(run, index, test, task, { language: task.language, program })
      return { run, result, wasFresh }
    }
    const first = await look(false)
    const { run, result } = confirm ? await confirm(first, look) : first
    if (run.kind === 'unloaded' && !('thrown' in run.loaded))
      return judgementOf(task, isolation, [], loadFailure(task, run.loaded, program))
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
