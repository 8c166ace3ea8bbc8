import type { LoadedProblem } from '../bank/bank.ts'
import { generatorFile } from '../bank/layout.ts'
import { Interrupted } from '../errors.ts'
import type { Language } from '../judge/languages/language.ts'
import type { Run, Runner } from '../judge/runner.ts'
import type { Judge } from '../judge/task.ts'
import { openBankCode } from './bank-code.ts'
import { between, geometric } from './growth-sizes.ts'
import { defaultMemoryMb } from './limits.ts'

/** What a program needed for an input of one size. */
export interface GrowthSample {
  /** The scale's parameter. */
  readonly n: number
  /** CPU time, ms, reading the input included: a low one of all runs, see {@link quantile}. */
  readonly timeMs: number
  /** Length of the input as the program gets it, in characters. */
  readonly inputLength: number
  readonly runs: number
}

/** The series, by growing size; `failure` says why it ended before the scale does, other than by its time. */
export interface GrowthSeries {
  readonly samples: readonly GrowthSample[]
  readonly failure?: string
}

/** A program to be timed. */
export interface GrowthTask {
  readonly loaded: LoadedProblem
  readonly language: Language
  readonly source: string
  readonly signal?: AbortSignal | undefined
}

/** CPU time that all runs together may take, ms. */
const totalMs = 6000
/** On a busy machine that may take long; after this no further pass begins, ms. */
const wallMs = 10_000
/** A run as long as this is the last that grows, ms: the next size of a quadratic program takes four times that. */
const longestMs = 1000
/** What one run may take before it is stopped, ms. */
const allowedMs = 4000
/**
 * Passes over all sizes, upwards and downwards in turn, where the time suffices: a program gives back what an input took
 * when it gets the next, which must not be much smaller. The first also warms up a compiler that works at run time.
 */
const passes = 10
/** In one pass a small input is run again until it took so long, ms, but not more often than `most` times. */
const repeated = { ms: 2, most: 8 }
/**
 * Of the runs of a size the one below which a quarter of them lies. Noise mostly adds, so that it is a low one; but not the
 * least, since the kernel may book the end of a short run on the next: 0.00 ms was seen where 73 runs took 0.18.
 */
const quantile = 0.25
/** All inputs come from one seed: sizes are compared, not cases. */
const seed = 1

/**
 * Times a program on inputs of growing size, made by the generator that the problem's `complexity.scale` names, in one
 * process. The sizes grow geometrically; passes go over all of them, so that a slow moment of the machine hits one pass and
 * not one size, and a low time of each size counts. Bounded in CPU time, whatever the program does.
 * @throws BankError where the generator fails, Interrupted when the signal is given, TypeError without a scale
 */
export async function timeGrowth(judge: Judge, task: GrowthTask): Promise<GrowthSeries> {
  const { loaded, language, source, signal } = task
  const { complexity, dir, signature, memoryMb = defaultMemoryMb } = loaded.problem
  const scale = complexity?.scale
  if (!scale) throw new TypeError(`${loaded.problem.id} has no scale`)
  const stopIfAsked = (): void => {
    if (signal?.aborted) throw new Interrupted()
  }
  stopIfAsked()
  const runner = await judge.runner({
    language,
    source,
    signature,
    limits: { timeMs: allowedMs, memoryKb: memoryMb * 1024 },
  })
  if ('message' in runner) return { samples: [], failure: runner.message }
  const generator = openBankCode(judge, dir, generatorFile, signature)
  const stop = (): void => void Promise.all([runner.reset(), generator.close()])
  signal?.addEventListener('abort', stop)
  const inputOf = async (n: number): Promise<string> => {
    const args = { [scale.param]: n }
    const input = await generator.ask({ call: 'generate', name: scale.use, seed, args })
    return signature.kind === 'stdio' ? String(input) : JSON.stringify(input)
  }
  try {
    return await series(runner, geometric(scale.from, scale.to), inputOf, stopIfAsked)
  } catch (error) {
    stopIfAsked()
    throw error
  } finally {
    signal?.removeEventListener('abort', stop)
    await Promise.all([runner.reset(), generator.close()])
  }
}

interface Point {
  readonly n: number
  readonly input: string
  /** CPU time of each run, ms. */
  readonly timesMs: number[]
}

async function series(
  runner: Runner,
  scale: readonly number[],
  inputOf: (n: number) => Promise<string>,
  stopIfAsked: () => void,
): Promise<GrowthSeries> {
  const points: Point[] = []
  let failure: string | undefined
  let spentMs = 0
  const begunAt = performance.now()
  const isOver = (): boolean => spentMs >= totalMs || performance.now() - begunAt > wallMs
  /** Runs a size once; false where it came to no end. */
  const once = async (point: Point): Promise<boolean> => {
    stopIfAsked()
    const run = await runner.run(point.input)
    stopIfAsked()
    spentMs += run.usage.timeMs
    failure = failureOf(run)
    if (run.kind !== 'answer' && run.kind !== 'output') return false
    point.timesMs.push(run.usage.timeMs)
    return failure === undefined
  }
  const result = (): GrowthSeries => ({
    samples: points.map(sampleOf),
    ...(failure !== undefined && { failure }),
  })
  /** Times a size for the first time; false where the sizes should grow no further. */
  const add = async (n: number): Promise<boolean> => {
    const point: Point = { n, input: await inputOf(n), timesMs: [] }
    if (!(await once(point))) return false
    points.push(point)
    return lowOf(point) <= longestMs && spentMs <= totalMs / 3
  }
  for (const n of scale) if (!(await add(n))) break
  const added = between(
    points.map(({ n }) => n),
    scale[0] ?? 0,
  )
  for (const n of added) if (failure === undefined && !isOver()) await add(n)
  points.sort((a, b) => a.n - b.n)
  for (let pass = 1; pass < passes && failure === undefined; pass++) {
    if (isOver()) break
    for (const point of pass % 2 === 1 ? [...points].reverse() : points) {
      const begun = spentMs
      for (let run = 0; run < repeated.most && spentMs - begun < repeated.ms; run++) {
        if (spentMs + lowOf(point) > totalMs) break
        if (!(await once(point))) return result()
      }
    }
  }
  return result()
}

function lowOf({ timesMs }: Point): number {
  return [...timesMs].sort((a, b) => a - b)[Math.floor(timesMs.length * quantile)] ?? 0
}

const sampleOf = (point: Point): GrowthSample => ({
  n: point.n,
  timeMs: Math.round(lowOf(point) * 1000) / 1000,
  inputLength: point.input.length,
  runs: point.timesMs.length,
})

/** Why a run tells nothing; undefined where it does, and where it was only too long, which ends the growing. */
function failureOf(run: Run): string | undefined {
  switch (run.kind) {
    case 'output':
      return undefined
    case 'answer':
      return 'thrown' in run.answer ? `${run.answer.thrown.name}: ${run.answer.thrown.message}` : undefined
    case 'exceeded':
      return run.limit === 'cpu' ? undefined : `it passed the limit of ${run.limit}`
    case 'ended':
      return 'the program ended'
    case 'unloaded':
      return 'the program could not be loaded'
    case 'broken':
      return run.cause
  }
}
