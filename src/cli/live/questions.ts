import type { Round } from '../../history/types.ts'
import { clockEffect, hintCost, takeHint } from '../../round/hints.ts'
import { findRevealable, type Revealable } from '../../round/reveal.ts'
import { shortHintQuestion } from '../render/hint-cost.ts'
import { shortRevealQuestion } from '../render/reveal.ts'
import type { RoundSession } from '../round-session.ts'
import type { Display } from './display.ts'

/** The questions of the live screen: each waits on the display for the key that answers it. */

/** What a question is about, and where it is asked. */
export interface Asking {
  readonly display: Display
  readonly session: RoundSession
  readonly round: Round
  now(): number
}

/** Shows the hints; where they are shown already, or there are none yet, asks whether to take the next at its cost. */
export function askHint({ display, session, round, now }: Asking, onTaken: () => void): void {
  const total = session.loaded.problem.hints.length
  const next = round.hints + 1
  if (display.view !== 'hints' && round.hints > 0) display.show('hints')
  else if (next > total)
    display.say(next === 1 ? 'This problem has no hints.' : 'There are no more hints.', 'hint')
  else {
    const cost = hintCost(round, next)
    const effect = clockEffect(round, cost, now())
    display.ask(shortHintQuestion({ hint: next, total, cost, effect }), () => {
      const current = session.history.round(round.id)
      // It may have been taken in another terminal meanwhile.
      if (current.hints === round.hints) takeHint(session.history, current, now())
      onTaken()
      display.show('hints')
    })
  }
}

/**
 * Asks whether to show a hidden test that failed in the last submission; one that was shown before is shown at once.
 * @throws UsageError where the round allows none, or has none
 */
export function askReveal({ display, session, round }: Asking, show: (found: Revealable) => void): void {
  const found = findRevealable(session.history, round)
  if (found.seen) show(found)
  else display.ask(shortRevealQuestion(round), () => show(found))
}

/** Asks whether to give the round up. */
export function askStop({ display, session, round, now }: Asking, onStopped: () => void): void {
  display.ask('Give this round up? y/n', () => {
    session.history.endRound(round.id, 'gave-up', now())
    onStopped()
  })
}

/**
 * Asks how sure the person is that the submission will be accepted, and records a prediction. Enter submits without one;
 * Escape goes back to the round; any other key is no answer.
 */
export function askSure({ display, session, round, now }: Asking, submit: () => void): void {
  display.askKey('How sure are you? 0-9 (tens of percent), Enter skips', (key) => {
    const tens = /^[0-9]$/.test(key)
    if (tens) session.history.addEvent(round.id, 'predicted', { sure: Number(key) * 10 }, now())
    const submits = tens || key === 'return' || key === 'enter'
    if (submits) submit()
    return submits || key === 'escape'
  })
}
