import type { Round } from '../../history/types.ts'
import type { Judgement } from '../../model/verdict.ts'
import { recordRun, runSamples, type SampleRun, submitSolution } from '../../round/attempt.ts'
import { readSolution } from '../../round/round.ts'
import { isRunOnSave, requireRun } from '../../round/rules.ts'
import { keepSave } from '../../round/saves.ts'
import type { RoundSession } from '../round-session.ts'

/** The last finished run on samples and own cases. */
export interface LastRun {
  readonly run: SampleRun
  readonly source: string
  /** When it was over, ms since the epoch. */
  readonly at: number
}

/** The last submission of the round, whether it was judged on this screen or before. */
export interface LastSubmission extends Pick<Judgement, 'verdict' | 'passed' | 'total'> {
  /** ms since the epoch */
  readonly at: number
}

/** What the work tells. Nothing is told after `close`. */
export interface WorkEvents {
  /** Something has begun or is over. */
  onChange(): void
  /** A submission was judged, and the round goes on. */
  onRefused(judgement: Judgement): void
  /** A submission has ended the round. */
  onEnded(judgement: Judgement, source: string): void
  onFault(error: unknown): void
}

/**
 * The round's work in the background: what is saved, run and submitted, each written into the history. One run
 * or submission goes on at a time; a submission takes the place of a run, a newer run that of an older.
 */
export class RoundWork {
  readonly #session: RoundSession
  readonly #now: () => number
  readonly #events: WorkEvents
  #lastRun: LastRun | undefined
  #lastSubmission: LastSubmission | undefined
  #running: AbortController | undefined
  #submitting: AbortController | undefined
  #closed = false

  constructor(session: RoundSession, now: () => number, events: WorkEvents) {
    this.#session = session
    this.#now = now
    this.#events = events
    this.#lastSubmission = session.history.submissions(session.round.id).at(-1)
  }

  get lastRun(): LastRun | undefined {
    return this.#lastRun
  }

  get lastSubmission(): LastSubmission | undefined {
    return this.#lastSubmission
  }

  get running(): boolean {
    return this.#running !== undefined
  }

  get submitting(): boolean {
    return this.#submitting !== undefined
  }

  /** Starts a harness ahead of the next run, so that a save is answered at once. */
  warm(): void {
    const { evaluator, language, limits, loaded } = this.#session
    if (loaded.problem.kind !== 'stdio') evaluator.judge.warm(language, limits.memoryKb)
  }

  /** Records a save of the solution, and runs it where the round's rules have that. */
  saved(source: string): void {
    const { history } = this.#session
    const round = this.#round()
    keepSave(history, round, source, this.#now())
    if (isRunOnSave(round)) this.#do(this.#run(source))
    else this.#events.onChange()
  }

  /** Runs the solution where the own cases were saved, as `saved` does. @throws EnvironmentError where it is not there */
  casesSaved(): void {
    const round = this.#round()
    if (isRunOnSave(round)) this.#do(this.#run(readSolution(round)))
  }

  /** Runs the solution as it is on disk. @throws EnvironmentError where it is not there, UsageError where no run is allowed */
  run(): void {
    const round = this.#round()
    requireRun(round)
    this.#do(this.#run(readSolution(round)))
  }

  /** Submits the solution as it is on disk, handed in at the instant `at`. */
  submit(at: number): void {
    this.#do(this.#submit(at))
  }

  /** Ends what goes on; a submission that is not judged yet is not recorded. */
  close(): void {
    this.#closed = true
    this.#running?.abort()
    this.#submitting?.abort()
  }

  /** The round as it is now: its rules ask for the runs and submissions so far. */
  #round(): Round {
    return this.#session.history.round(this.#session.round.id)
  }

  #do(work: Promise<void>): void {
    work.catch((error) => {
      if (!this.#closed) this.#events.onFault(error)
    })
  }

  async #run(source: string): Promise<void> {
    if (this.#closed || this.#submitting) return
    this.#running?.abort()
    const running = new AbortController()
    this.#running = running
    this.#events.onChange()
    try {
      const run = await runSamples({ ...this.#session, source, signal: running.signal })
      recordRun(this.#session.history, this.#session.round, run, this.#now())
      this.#lastRun = { run, source, at: this.#now() }
    } catch (error) {
      if (!running.signal.aborted) throw error
    } finally {
      if (this.#running === running) {
        this.#running = undefined
        this.#ready()
      }
    }
  }

  async #submit(at: number): Promise<void> {
    if (this.#closed || this.#submitting) return
    this.#running?.abort()
    const submitting = new AbortController()
    this.#submitting = submitting
    this.#events.onChange()
    try {
      const { history } = this.#session
      const round = this.#round()
      const source = readSolution(round)
      const { signal } = submitting
      const result = await submitSolution(history, round, {
        ...this.#session,
        source,
        at,
        now: this.#now,
        signal,
      })
      const { judgement } = result
      this.#lastSubmission = { ...judgement, at: this.#now() }
      if ('round' in result && result.round.endedAt !== null) {
        this.#closed = true
        this.#events.onEnded(judgement, source)
      } else this.#events.onRefused(judgement)
    } catch (error) {
      if (!submitting.signal.aborted) throw error
    } finally {
      this.#submitting = undefined
      this.#ready()
    }
  }

  #ready(): void {
    if (this.#closed) return
    this.warm()
    this.#events.onChange()
  }
}
