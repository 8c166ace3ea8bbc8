import type { Event } from '../../history/log-types.ts'
import { type PhaseReading, readPhases } from '../../round/phases.ts'
import { planOf } from '../../round/plan.ts'
import { ClarifyKeys } from './clarify.ts'
import { phaseBindings } from './keys.ts'
import { askNote, askPlan, movePhase, usedUpWords } from './phase-keys.ts'
import type { Asking } from './questions.ts'
import type { Phasing } from './shown.ts'

/** The phases of the round on the screen: where it is, and what their keys do. A round without phases has no such keys. */
export class RoundPhases {
  readonly #asking: () => Asking
  readonly #clarify: ClarifyKeys
  readonly #onChange: () => void
  #events: readonly Event[]
  #before: PhaseReading | undefined

  /** @param onChange something was recorded */
  constructor(events: readonly Event[], asking: () => Asking, onChange: () => void) {
    this.#events = events
    this.#asking = asking
    this.#onChange = onChange
    this.#clarify = new ClarifyKeys(asking, () => this.#events, onChange)
  }

  /** Takes the events of the round as they are now. */
  refresh(events: readonly Event[]): void {
    this.#events = events
  }

  /** Where the round is at an instant, ms since the epoch; undefined where it has no phases. */
  read(at: number): Phasing | undefined {
    // What was recorded since the clock was read has happened.
    const reading = readPhases(this.#asking().round, this.#events, Math.max(at, this.#events.at(-1)?.at ?? 0))
    return reading && { reading, clarified: this.#clarify.clarified, plan: planOf(this.#events) }
  }

  /** Says so, once, where the share of a phase was used up since the last time that this was asked. */
  usedUp(at: number): string | undefined {
    const before = this.#before
    this.#before = this.read(at)?.reading
    return before && this.#before && usedUpWords(before, this.#before)
  }

  /** Whether the person has the problem before them, and no code yet. */
  isToBeRead(at: number): boolean {
    const phase = this.read(at)?.reading.phase
    return this.#asking().round.runs === 0 && (phase === 'clarify' || phase === 'plan')
  }

  /** Records what was ticked and is not recorded yet. */
  keep(): void {
    this.#clarify.keep()
  }

  /** What its keys do, by their names. */
  get bindings(): Readonly<Record<string, () => void>> {
    if (!this.#asking().round.rules.phases) return {}
    return phaseBindings({
      move: (step) => movePhase(this.#asking(), this.#events, step, this.#onChange),
      askQuestion: () => this.#clarify.ask(),
      askPlan: () => askPlan(this.#asking(), planOf(this.#events), this.#onChange),
      askNote: () => askNote(this.#asking()),
      tick: (number) => this.#clarify.tick(number),
    })
  }
}
