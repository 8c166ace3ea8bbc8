import { type Revealable, recordReveal, runRevealed } from '../../round/reveal.ts'
import type { Asking } from './questions.ts'

/** What a reveal tells the screen. Nothing is told after `close`. */
export interface RevealEvents {
  /** The test is logged as revealed, and shown. */
  onRevealed(): void
  onFault(error: unknown): void
}

/** The reveal of a hidden test, which must be run first: one at a time. */
export class Reveal {
  readonly #events: RevealEvents
  #running: AbortController | undefined

  constructor(events: RevealEvents) {
    this.#events = events
  }

  start(asking: Asking, found: Revealable): void {
    if (this.#running) return
    const running = new AbortController()
    this.#running = running
    asking.display.say('Running the test …', 'hint')
    reveal(asking, found, running.signal)
      .then(() => {
        if (!running.signal.aborted) this.#events.onRevealed()
      })
      .catch((error) => {
        if (!running.signal.aborted) this.#events.onFault(error)
      })
      .finally(() => {
        this.#running = undefined
      })
  }

  close(): void {
    this.#running?.abort()
  }
}

/** Logs the reveal before anything is shown, and after all that can fail. */
async function reveal(
  { display, session, round, now }: Asking,
  found: Revealable,
  signal: AbortSignal,
): Promise<void> {
  const test = await runRevealed(found, { ...session, signal })
  if (signal.aborted) return
  if (found.seen === undefined) recordReveal(session.history, round, test, now())
  display.clearMessage()
  display.showRevealed(test, session.history.source(found.submission.sourceHash))
}
