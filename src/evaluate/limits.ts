import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { cpus } from 'node:os'
import type { LoadedProblem } from '../bank/bank.ts'
import { type Cache, isRecord } from '../bank/cache.ts'
import { generatorFile, inProblem, problemFile, testsFile } from '../bank/layout.ts'
import { type BankSubmission, listSubmissions } from '../bank/submissions.ts'
import { BankError } from '../errors.ts'
import type { Language } from '../judge/languages/language.ts'
import type { Languages } from '../judge/languages/languages.ts'
import type { Judge, JudgeTest } from '../judge/task.ts'
import type { Limits } from '../model/verdict.ts'

/** A limit is so many times what the slowest accepted submission needs here (the ICPC format asks for 2 at least). */
const multiple = 5
/** What an accepted submission may use while its time is taken, ms. */
const ceilingMs = 20_000
export const defaultMemoryMb = 512

interface Measured {
  readonly slowestMs: number
}

const isMeasured = (value: unknown): value is Measured =>
  isRecord(value) && typeof value.slowestMs === 'number'

/**
 * The limits of a problem in a language on this machine: measured on the accepted submissions in that language, or
 * in another that runs alike; else on the reference's, times what the language is slower. Kept with machine and
 * runtime. To be called when nothing else is measured or judged.
 */
export async function calibrate(
  loaded: LoadedProblem,
  language: Language,
  tests: () => Promise<readonly JudgeTest[]>,
  { judge, languages, cache }: { judge: Judge; languages: Languages; cache: Cache },
): Promise<Limits> {
  const { problem } = loaded
  const memoryKb = (problem.memoryMb ?? defaultMemoryMb) * 1024
  const accepted = listSubmissions(problem.dir).filter(({ expected }) => expected === 'AC')
  const alike = accepted.filter(({ path }) => languages.byFile(path).runtimes[0] === language.runtimes[0])
  const measured =
    alike.length > 0
      ? alike
      : accepted.filter(({ path }) => path === inProblem(problem.dir, problem.reference))
  const factor = alike.length > 0 ? 1 : language.slowdown
  const key = keyOf(
    loaded,
    measured,
    languages.runtime(languages.byFile(measured[0]?.path ?? problem.reference)),
  )
  const name = `${problem.id}-${language.id}.json`
  let found = cache.read(name, key, isMeasured)
  if (!found) {
    let slowestMs = 0
    // The tests are read only where something is measured: a run on the samples needs a limit and no hidden test.
    const ready = await tests()
    for (const submission of measured)
      slowestMs = Math.max(
        slowestMs,
        await slowestTest(submission, loaded, ready, { judge, languages, memoryKb }),
      )
    found = { slowestMs }
    cache.write(name, key, found)
  }
  return { timeMs: Math.max(language.floorMs, Math.ceil(found.slowestMs * factor * multiple)), memoryKb }
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

function keyOf({ problem }: LoadedProblem, submissions: readonly BankSubmission[], runtime: string): string {
  const hash = createHash('sha256')
  for (const file of [problemFile, testsFile, generatorFile])
    hash.update(readFileSync(inProblem(problem.dir, file))).update('\0')
  for (const { path } of submissions) hash.update(readFileSync(path)).update('\0')
  const { size, mtimeMs } = statSync(runtime)
  const processors = cpus()
  return `${hash.digest('hex')} ${runtime} ${size} ${mtimeMs} ${processors.length} ${processors[0]?.model ?? ''}`
}
