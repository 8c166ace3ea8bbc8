import type { Event } from '../../history/log-types.ts'
import {
  askQuestion,
  type Clarified,
  clarifiedOf,
  showQuestions,
  tickQuestions,
} from '../../round/clarify.ts'
import type { Asking } from './questions.ts'

/** The questions of a round: the person's own as they are typed, and the problem's as they are ticked. */
export class ClarifyKeys {
  readonly #asking: () => Asking
  readonly #events: () => readonly Event[]
  readonly #onChange: () => void
  /** What is ticked and not recorded yet. */
  #ticked: readonly number[] | undefined

  /** @param onChange something was recorded */
  constructor(asking: () => Asking, events: () => readonly Event[], onChange: () => void) {
    this.#asking = asking
    this.#events = events
    this.#onChange = onChange
  }

  /** As it is recorded, with what is ticked since. */
  get clarified(): Clarified {
    const recorded = clarifiedOf(this.#events())
    return this.#ticked ? { ...recorded, ticked: this.#ticked } : recorded
  }

  /** Asks for questions, one after the other; an empty line goes on to those of the problem. */
  ask(): void {
    const { display, session, round, now } = this.#asking()
    const number = this.clarified.questions.length + 1
    const help = [
      'Enter records it',
      `an empty line ${number > 1 ? "shows the problem's" : 'ends'}`,
      'Esc leaves',
    ]
    display.askText({ label: `Question ${number}`, help }, (text) => {
      if (text === undefined) return
      if (text === '') return this.#show()
      askQuestion(session.history, round, text, now())
      this.#onChange()
      display.say(`Question ${number} is recorded.`, 'pass')
      this.ask()
    })
  }

  /** Ticks one of the problem's questions, by its number from 1, or takes its tick away. */
  tick(number: number): void {
    const { display, session } = this.#asking()
    if (display.view !== 'clarify' || number > session.loaded.problem.clarify.length) return
    const { ticked } = this.clarified
    const others = ticked.filter((other) => other !== number)
    this.#ticked = others.length < ticked.length ? others : [...ticked, number].sort((a, b) => a - b)
  }

  /** Records what was ticked, where that has changed. */
  keep(): void {
    const ticked = this.#ticked
    this.#ticked = undefined
    if (!ticked || ticked.join() === this.clarified.ticked.join()) return
    const { session, round, now } = this.#asking()
    const total = session.loaded.problem.clarify.length
    tickQuestions(session.history, round, { ticked, total }, now())
    this.#onChange()
  }

  #show(): void {
    const { display, session, round, now } = this.#asking()
    if (this.clarified.questions.length === 0) {
      display.say("Ask one of your own first (c): the problem's come after it.", 'hint')
      return
    }
    if (session.loaded.problem.clarify.length > 0) showQuestions(session.history, round, now())
    this.#onChange()
    display.clearMessage()
    display.show('clarify')
  }
}
