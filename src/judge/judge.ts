import { createHash } from 'node:crypto'
import { closest, distance } from 'fastest-levenshtein'
import { Interrupted } from '../errors.ts'
import { type Signature, testClasses } from '../model/problem.ts'
import type { Failure, Judgement, TestResult } from '../model/verdict.ts'
import { assess } from './assess.ts'
import type { CompileFailure, Language, Program, RunSettings } from './languages/language.ts'
import type { Languages } from './languages/languages.ts'
import { startModule } from './module.ts'
import { placesOf } from './program.ts'
import { harnessRunner, type Run, type Runner, startHarness, stdioRunner } from './runner.ts'
import type { Host, Sandbox } from './sandbox.ts'
import type { Judge, JudgeTask, JudgeTest } from './task.ts'

/** So many tests over the time limit, and the rest is not run: a person waits for the answer. */
const maxTimeouts = 3
/** So many failed tests are judged once more, alone. */
const maxSecondLooks = 3

export interface JudgeOptions {
  readonly host: Host
  readonly languages: Languages
  /** Folder of the built harness files. */
  readonly harnessDir: string
  /** Compiled programs, by the content of their source. */
  readonly programs?: ProgramCache
}

/** Keeps compiled programs; may forget them at any time. */
export interface ProgramCache {
  read(key: string): Program | undefined
  write(key: string, program: Program): void
}

/** A judge for this machine. It starts nothing until it is asked to. */
export function createJudge({ host, languages, harnessDir, programs }: JudgeOptions): Judge {
  const spares = new Map<string, Sandbox>()
  const keyOf = (language: Language, memoryKb: number): string => `${language.id} ${memoryKb}`
  const settingsFor = (memoryKb: number): RunSettings => ({ harnessDir, memoryKb })

  /** Compiles a source, or takes what was compiled from the same text before. */
  async function compile(language: Language, source: string, kind: Signature['kind']): Promise<Program | CompileFailure> {
    const key = `${language.id} ${kind} ${createHash('sha256').update(source).digest('hex')}`
    const kept = programs?.read(key)
    if (kept) return kept
    const program = await language.compile(source, kind)
    if (!('message' in program)) programs?.write(key, program)
    return program
  }

  /** Compiles a source and sets up its runner; the process starts while the source is being compiled. */
  async function prepare({ language, source, signature, limits }: Parameters<Judge['runner']>[0]) {
    const runtime = languages.runtime(language)
    const settings = settingsFor(limits.memoryKb)
    const key = keyOf(language, limits.memoryKb)
    const started =
      signature.kind === 'stdio' ? undefined : (spares.get(key) ?? startHarness(host, language, runtime, settings))
    spares.delete(key)
    const program = await compile(language, source, signature.kind)
    if ('message' in program) {
      await started?.kill()
      return program
    }
    const options = { host, language, runtime, program, signature, limits, settings, ...(started && { started }) }
    return { program, runner: signature.kind === 'stdio' ? stdioRunner(options) : harnessRunner(options) }
  }

  return {
    isolation: host.isolation,
    warm(language, memoryKb) {
      const runtime = languages.findRuntime(language)
      const key = keyOf(language, memoryKb)
      if (runtime && !spares.has(key)) spares.set(key, startHarness(host, language, runtime, settingsFor(memoryKb)))
    },
    async close() {
      const all = [...spares.values()]
      spares.clear()
      await Promise.all(all.map((spare) => spare.kill()))
    },
    async runner(task) {
      const prepared = await prepare(task)
      return 'message' in prepared ? prepared : prepared.runner
    },
    startModule: ({ source, signature, limits }) =>
      startModule({ host, languages, harnessDir }, source, signature, limits),
    async judge(task) {
      const prepared = await prepare(task)
      if ('message' in prepared) return judgementOf(task, host.isolation.name, [], compileFailure(prepared))
      const { runner, program } = prepared
      const stop = (): void => void runner.reset()
      task.signal?.addEventListener('abort', stop)
      try {
        return await judgeAll(task, runner, program, host.isolation.name)
      } finally {
        task.signal?.removeEventListener('abort', stop)
        await runner.reset()
      }
    },
  }
}

async function judgeAll(task: JudgeTask, runner: Runner, program: Program, isolation: string): Promise<Judgement> {
  const results: TestResult[] = []
  let timeouts = 0
  let secondLooks = 0
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
  return { ...first, note: 'It passes in a fresh process: state leaks from one call to the next (a global, a default argument, a cache).' }
}

function inOrder(tests: readonly JudgeTest[]): { test: JudgeTest; index: number }[] {
  const indexed = tests.map((test, index) => ({ test, index }))
  return testClasses.flatMap((name) => indexed.filter(({ test }) => test.class === name))
}

function judgementOf(task: JudgeTask, isolation: string, tests: readonly TestResult[], compile?: Failure): Judgement {
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

function compileFailure({ message, frames }: CompileFailure): Failure {
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
  const names = [...new Set([...loaded.missing, ...language.declared(source)])].filter((name) => name !== 'default')
  const near = names.length > 0 ? closest(wanted, names) : undefined
  const found =
    near === undefined
      ? 'The file declares none.'
      : distance(near.toLowerCase(), wanted.toLowerCase()) <= Math.max(3, wanted.length / 2)
        ? `Found '${near}': rename it to '${wanted}'.`
        : `Found ${names.slice(0, 8).map((name) => `'${name}'`).join(', ')}.`
  return { message: `There is no ${what} named '${wanted}'. ${found}` }
}

function causeOf({ failure }: TestResult, language: Language): { cause: string; remedy: string } {
  return { cause: failure?.message ?? 'the judge failed', remedy: language.remedy }
}
