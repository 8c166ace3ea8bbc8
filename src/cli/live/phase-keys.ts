import type { Event } from '../../history/log-types.ts'
import type { Round } from '../../history/types.ts'
import {
  enterPhase,
  neighbour,
  type Phase,
  type PhaseReading,
  phaseWords,
  requirePhases,
} from '../../round/phases.ts'
import { type Plan, recordPlan } from '../../round/plan.ts'
import { isRunOnSave } from '../../round/rules.ts'
import type { Asking } from './questions.ts'

/** What the keys of a round's phases do, beside those for its questions (clarify.ts). */

const guides: { readonly [P in Phase]: string } = {
  clarify: 'Clarify: read it, and write your questions (c).',
  plan: 'Plan: say your approach and what it costs (a).',
  code: 'Code: edit; each save runs the samples.',
  test: 'Test: try cases of your own (cases.yaml).',
  'wrap-up': 'Wrap up: say what it costs, then submit (s).',
}

/** What a phase is for. */
function guideOf(phase: Phase, round: Round): string {
  return phase === 'code' && !isRunOnSave(round) ? 'Code: edit your solution.' : guides[phase]
}

/** Goes to the phase after or before. */
export function movePhase(asking: Asking, events: readonly Event[], step: 1 | -1, onMoved: () => void): void {
  const { display, session, round, now } = asking
  const { phase } = requirePhases(round, events, Math.max(now(), events.at(-1)?.at ?? 0))
  const target = neighbour(phase, step)
  if (target === undefined) {
    const words = step === 1 ? 'the last phase: s submits' : 'the first phase'
    display.say(`This is ${words}.`, 'hint')
    return
  }
  enterPhase(session.history, round, target, now())
  onMoved()
  // Where code is written and tried, its results are what one looks at.
  const reads = target === 'clarify' || target === 'plan'
  if (!reads) display.show('main')
  else if (display.view === 'clarify') display.show('statement')
  display.say(guideOf(target, round), 'hint')
}

const planned = {
  approach: 'Approach',
  time: 'Time, such as O(n log n)',
  space: 'Space, such as O(n)',
} as const
const parts = ['approach', 'time', 'space'] as const

/** Asks for the approach and what it is claimed to cost, each part with what was said of it before. */
export function askPlan(asking: Asking, earlier: Plan | undefined, onPlanned: () => void): void {
  const { display, session, round, now } = asking
  const said = new Map<keyof Plan, string>()
  const record = (): void => {
    if (said.size === 0) return
    recordPlan(session.history, round, Object.fromEntries(said), now())
    onPlanned()
    display.say('Your plan is recorded.', 'pass')
  }
  const ask = ([part, ...rest]: readonly (keyof Plan)[]): void => {
    if (!part) {
      record()
      return
    }
    const before = earlier?.[part] ?? ''
    const help = [before === '' ? 'Enter goes on' : 'Enter keeps it', 'Esc leaves']
    display.askText({ label: planned[part], help, text: before }, (text) => {
      if (text !== undefined && text !== before) said.set(part, text)
      // What was said before Escape was said.
      if (text === undefined) record()
      else ask(rest)
    })
  }
  ask(parts)
}

/** Asks for a note, and records it. */
export function askNote({ display, session, round, now }: Asking): void {
  display.askText({ label: 'Note', help: ['Enter records it', 'Esc leaves'] }, (text) => {
    if (text === undefined || text === '') return
    session.history.addEvent(round.id, 'noted', { text }, now())
    display.say('Noted.', 'pass')
  })
}

const spending: { readonly [P in Phase]: string } = {
  clarify: 'your questions',
  plan: 'the plan',
  code: 'the code',
  test: 'the tests',
  'wrap-up': 'the close',
}

/** Says so where the share of a phase was used up between two readings; undefined elsewhere. */
export function usedUpWords(before: PhaseReading, after: PhaseReading): string | undefined {
  const { phase } = after
  const spent = ({ times }: PhaseReading) => times.find((time) => time.phase === phase)
  const [earlier, later] = [spent(before), spent(after)]
  if (!earlier || !later || before.phase !== phase) return undefined
  if (earlier.spentMs > earlier.shareMs || later.spentMs <= later.shareMs) return undefined
  const next = neighbour(phase, 1)
  return `The time for ${spending[phase]} is used up: ${next ? `n goes on to ${phaseWords[next]}` : 's submits'}.`
}
