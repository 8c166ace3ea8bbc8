import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { cpus } from 'node:os'
import type { LoadedProblem } from '../bank/bank.ts'
import { type Cache, fingerprint, isRecord } from '../bank/cache.ts'
import { generatorFile, inProblem, problemFile, submissionsFolder, testsFile } from '../bank/layout.ts'
import { type BankSubmission, isAccepted } from '../bank/submissions.ts'
import { BankError } from '../errors.ts'
import type { Language } from '../judge/languages/language.ts'
import type { Languages } from '../judge/languages/languages.ts'
import type { Judge, JudgeTest } from '../judge/task.ts'
import type { Problem } from '../model/problem.ts'
import type { Limits } from '../model/verdict.ts'
import { submissionsOf } from './submissions.ts'

/** A limit is so many times what the slowest accepted submission needs here (the ICPC format asks for 2 at least). */
const multiple = 5
/** The same for an imported problem, where its package does not say (`ac_to_time_limit`). */
const importedMultiple = 2
/** An imported problem's limit is a multiple of this, ms, where the package states none (`time_resolution`). */
const resolutionMs = 1000
/** What an accepted submission may use while its time is taken, ms. */
const ceilingMs = 20_000
export const defaultMemoryMb = 512

interface Measured {
  readonly slowestMs: number
}

const isMeasured = (value: unknown): value is Measured =>
  isRecord(value) && typeof value.slowestMs === 'number'

interface LimitTools {
  readonly judge: Judge
  readonly languages: Languages
  readonly cache: Cache
}

/**
 * The limits of a problem in a language on this machine, from what the accepted submissions need here. Kept with machine
 * and runtime. To be called when nothing else is measured or judged.
 * @param tests are asked for only where something is measured: a run on the samples needs a limit and no hidden test
 * @throws BankError where an accepted submission fails
 */
export async function calibrate(
  loaded: LoadedProblem,
  language: Language,
  tests: () => Promise<readonly JudgeTest[]>,
  tools: LimitTools,
): Promise<Limits> {
  const { memoryMb = defaultMemoryMb, origin, limits } = loaded.problem
  const memoryKb = memoryMb * 1024
  const slowestMs = (submission: BankSubmission): Promise<number> =>
    measured(submission, loaded, tests, memoryKb, tools)
  const timeMs = await (origin ? importedTime : ownTime)(loaded.problem, language, slowestMs, tools.languages)
  return {
    timeMs: Math.max(language.floorMs, Math.ceil(timeMs)),
    memoryKb,
    ...(limits?.outputMb !== undefined && { outputKb: limits.outputMb * 1024 }),
  }
}

type TimeOf = (submission: BankSubmission) => Promise<number>

/**
 * A limit of the language's own: measured on the accepted submissions in it, or in another that runs alike; else on the
 * reference, times what the language is slower.
 */
async function ownTime(
  problem: Problem,
  language: Language,
  slowestMs: TimeOf,
  languages: Languages,
): Promise<number> {
  const accepted = submissionsOf(problem, languages).filter(isAccepted)
  const alike = accepted.filter(({ path }) => languages.byFile(path).runtimes[0] === language.runtimes[0])
  const reference = accepted.filter(({ name }) => `${submissionsFolder}/${name}` === problem.reference)
  let slowest = 0
  for (const submission of alike.length > 0 ? alike : reference)
    slowest = Math.max(slowest, await slowestMs(submission))
  return slowest * multiple * (alike.length > 0 ? 1 : language.slowdown)
}

/**
 * One limit for all languages, as the format has it: from the slowest accepted submission in any language that is here
 * (`ac_to_time_limit`, formerly `time_multiplier`), and no less than what the package states. A language in which none
 * was accepted gets more, where it is slower than those that were measured. A submission that fails here tells nothing;
 * where all do, the limit is what the package states, or the least.
 */
async function importedTime(
  problem: Problem,
  language: Language,
  slowestMs: TimeOf,
  languages: Languages,
): Promise<number> {
  const { timeMs, acMultiplier = importedMultiple } = problem.limits ?? {}
  const accepted = submissionsOf(problem, languages)
    .filter(isAccepted)
    .map((submission) => ({ submission, its: languages.byFile(submission.path) }))
    .filter(({ its }) => languages.findRuntime(its) !== undefined)
  const isKnown = accepted.some(({ its }) => its.id === language.id)
  let slowest = 0
  for (const { submission, its } of accepted) {
    const factor = isKnown ? 1 : Math.max(1, language.slowdown / its.slowdown)
    slowest = Math.max(slowest, (await slowestMs(submission).catch(nothingOf)) * factor)
  }
  const wanted = slowest * acMultiplier
  return timeMs === undefined
    ? Math.max(1, Math.ceil(wanted / resolutionMs)) * resolutionMs
    : Math.max(timeMs, wanted)
}

function nothingOf(error: unknown): number {
  if (error instanceof BankError) return 0
  throw error
}

/** What a submission's slowest test takes here, ms, from the cache where nothing has changed. @throws BankError */
async function measured(
  submission: BankSubmission,
  loaded: LoadedProblem,
  tests: () => Promise<readonly JudgeTest[]>,
  memoryKb: number,
  { judge, languages, cache }: LimitTools,
): Promise<number> {
  const runtime = languages.toolchain(languages.byFile(submission.path)).command
  const key = keyOf(loaded, submission, runtime)
  const name = `${loaded.problem.id}-${submission.name.replaceAll('/', '-')}.json`
  const kept = cache.read(name, key, isMeasured)
  if (kept) return kept.slowestMs
  const slowestMs = await slowestTest(submission, loaded, await tests(), { judge, languages, memoryKb })
  cache.write(name, key, { slowestMs } satisfies Measured)
  return slowestMs
}

/** CPU time of the slowest test, ms: each test's better one of two runs, since noise only ever adds. */
async function slowestTest(
  submission: BankSubmission,
  { problem }: LoadedProblem,
  tests: readonly JudgeTest[],
  { judge, languages, memoryKb }: { judge: Judge; languages: Languages; memoryKb: number },
): Promise<number> {
  const best = tests.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < 2; round++) {
    const runner = await judge.runner({
      language: languages.byFile(submission.path),
      source: readFileSync(submission.path, 'utf8'),
      signature: problem.signature,
      limits: { timeMs: ceilingMs, memoryKb },
    })
    const fail = (message: string): never => {
      throw new BankError(`No limit for ${problem.id}: an accepted submission fails.`, [
        { file: submission.path, message },
      ])
    }
    if ('message' in runner) return fail(runner.message)
    try {
      for (const [index, test] of tests.entries()) {
        const run = await runner.run(test.input)
        if (run.kind === 'answer' && 'thrown' in run.answer)
          return fail(`test ${index + 1}: ${run.answer.thrown.name}: ${run.answer.thrown.message}`)
        if (run.kind !== 'answer' && run.kind !== 'output')
          return fail(`test ${index + 1}: ${run.kind === 'exceeded' ? `${run.limit} limit` : run.kind}`)
        best[index] = Math.min(best[index] ?? Number.POSITIVE_INFINITY, run.usage.timeMs)
      }
    } finally {
      await runner.reset()
    }
  }
  return Math.max(...best)
}

function keyOf({ problem, tests }: LoadedProblem, { path }: BankSubmission, runtime: string): string {
  const { dir } = problem
  const hash = createHash('sha256')
  for (const file of [problemFile, testsFile, generatorFile].map((name) => inProblem(dir, name)))
    hash.update(existsSync(file) ? readFileSync(file) : '').update('\0')
  // The files of tests may be large: that they are unchanged is told by their size and time.
  for (const { inFile } of tests)
    if (inFile !== undefined) hash.update(`${inFile} ${fingerprint(inProblem(dir, inFile))}\0`)
  hash.update(readFileSync(path))
  const { size, mtimeMs } = statSync(runtime)
  const processors = cpus()
  return `${hash.digest('hex')} ${runtime} ${size} ${mtimeMs} ${processors.length} ${processors[0]?.model ?? ''}`
}
