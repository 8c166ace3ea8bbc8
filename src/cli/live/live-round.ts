import { PrepError } from '../../errors.ts'
import type { Round } from '../../history/types.ts'
import type { Judgement } from '../../model/verdict.ts'
import { type ClockReading, readClock, warningsBetween } from '../../round/clock.ts'
import type { Context } from '../context.ts'
import type { RoundSession } from '../round-session.ts'
import type { Key } from '../screen.ts'
import { Display } from './display.ts'
import { SolutionEditor } from './edit.ts'
import { keyBindings } from './keys.ts'
import { RoundPhases } from './phasing.ts'
import type { Asking } from './questions.ts'
import { Reveal } from './reveal.ts'
import { roundActions } from './round-actions.ts'
import { RoundWork } from './round-work.ts'
import { watchRound } from './watching.ts'
import { faultWords, refusalWords, warningWords } from './words.ts'

/** How the live screen was left. */
export type End = 'left' | 'interrupted' | 'ended'

const tickMs = 250

/** The loop of the screen: keys, saves and ticks come in, and go to the round's work and to the display. */
export class LiveRound {
  /** What has ended the round, where a submission has. */
  accepted: { readonly judgement: Judgement; readonly source: string } | undefined
  readonly #context: Context
  readonly #session: RoundSession
  readonly #work: RoundWork
  readonly #display: Display
  readonly #phases: RoundPhases
  readonly #editor = new SolutionEditor()
  readonly #reveal: Reveal
  readonly #bindings: Readonly<Record<string, () => void>>
  readonly #finish: Promise<End>
  #end: (end: End) => void = () => {}
  #fail: (error: unknown) => void = () => {}
  #round: Round
  #clock: ClockReading
  #over = false

  constructor(context: Context, session: RoundSession) {
    this.#context = context
    this.#session = session
    this.#round = session.round
    this.#clock = readClock({ ...session.round, now: context.now() })
    this.#work = new RoundWork(session, () => context.now(), {
      onChange: () => this.#try(() => this.#refresh()),
      onRefused: (judgement) => {
        if (judgement.verdict !== 'AC') this.#display.say(refusalWords(judgement), 'fail')
      },
      onEnded: (judgement, source) => {
        this.accepted = { judgement, source }
        this.#end('ended')
      },
      onFault: (error) => this.#fault(error),
    })
    this.#display = new Display(context, session, () => ({
      round: this.#round,
      clock: this.#clock,
      work: this.#work,
      phasing: this.#phases.read(this.#clock.at),
    }))
    this.#phases = new RoundPhases(
      session.history.events(session.round.id),
      () => this.#asking(),
      () => this.#refresh(),
    )
    this.#reveal = new Reveal({
      onRevealed: () => this.#try(() => this.#refresh()),
      onFault: (error) => this.#fault(error),
    })
    const actions = roundActions({
      asking: () => this.#asking(),
      work: this.#work,
      reveal: this.#reveal,
      edit: () => this.#editor.open(context, this.#display, this.#round.file, (error) => this.#fault(error)),
      refresh: () => this.#refresh(),
      end: (end) => this.#end(end),
    })
    this.#bindings = { ...keyBindings(actions), ...this.#phases.bindings }
    this.#finish = new Promise((resolve, reject) => {
      this.#end = (end) => {
        this.#over = true
        resolve(end)
      }
      this.#fail = reject
    })
  }

  async run(): Promise<End> {
    const { signal } = this.#context
    const interrupt = (): void => this.#end('interrupted')
    signal.addEventListener('abort', interrupt)
    if (signal.aborted) interrupt()
    const endWatching = watchRound(this.#round, this.#session, {
      onSaved: (text) => this.#try(() => this.#work.saved(text)),
      onCasesSaved: () => this.#try(() => this.#work.casesSaved()),
      onGone: () => this.#try(() => this.#display.say('The folder of the solution is gone.', 'fail')),
    })
    if (this.#phases.isToBeRead(this.#clock.at)) this.#display.show('statement')
    this.#display.open({
      onKey: (key) => this.#try(() => this.#key(key)),
      onPaste: (text) => this.#try(() => this.#display.paste(text)),
      onResize: () => this.#try(() => this.#display.draw()),
      onEnd: interrupt,
    })
    const ticking = setInterval(() => this.#try(() => this.#tick()), tickMs)
    this.#try(() => {
      this.#work.warm()
      this.#display.draw()
    })
    try {
      return await this.#finish
    } finally {
      clearInterval(ticking)
      endWatching()
      signal.removeEventListener('abort', interrupt)
      // An editor has the terminal until it is closed.
      await this.#editor.closed()
      this.#work.close()
      this.#reveal.close()
      this.#display.close()
      this.#phases.keep()
    }
  }

  /**
   * Does what an event asks for, until the round is left: keys may have been typed ahead. A fault in words is told
   * here; a bug ends the screen, and is told after it.
   */
  #try(action: () => void): void {
    try {
      if (!this.#over) action()
    } catch (error) {
      this.#fault(error)
    }
  }

  #fault(error: unknown): void {
    if (!(error instanceof PrepError)) this.#fail(error)
    else this.#display.say(faultWords(error), 'fail')
  }

  /** Reads the clock again; the round may also have been ended from another terminal. */
  #tick(): void {
    const before = this.#clock
    const lastEventAt = Math.max(this.#round.lastEventAt, before.at)
    this.#clock = readClock({ ...this.#round, now: this.#context.now(), lastEventAt })
    const usedUp = this.#phases.usedUp(this.#clock.at)
    if (usedUp) this.#display.say(usedUp, 'warn')
    for (const warning of warningsBetween(before, this.#clock))
      this.#display.say(warningWords[warning], 'warn')
    if (Math.floor(before.at / 1000) !== Math.floor(this.#clock.at / 1000)) {
      this.#session.history.closeExpired(this.#clock.at)
      this.#refresh()
      if (this.#round.endedAt !== null) this.#end('ended')
    }
    this.#display.draw()
  }

  /** Takes the round from the history, and shows it. */
  #refresh(): void {
    this.#round = this.#session.history.round(this.#round.id)
    this.#phases.refresh(this.#session.history.events(this.#round.id))
    this.#display.draw()
  }

  #key(key: Key): void {
    const { name, ctrl, meta } = key
    if (ctrl && name === 'c') this.#end('interrupted')
    else if (ctrl && name === 'z') this.#display.stopProcess()
    else if (!this.#display.answer(key) && !ctrl && !meta && this.#bindings[name]) {
      // A key that does not tick may leave the page, or the round.
      if (!/^[1-9]$/.test(name)) this.#phases.keep()
      this.#display.clearMessage()
      this.#bindings[name]()
    }
    this.#display.draw()
  }

  #asking(): Asking {
    return {
      display: this.#display,
      session: this.#session,
      round: this.#round,
      now: () => this.#context.now(),
    }
  }
}
