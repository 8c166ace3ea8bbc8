import { PrepError } from '../../errors.ts'
import type { Round } from '../../history/types.ts'
import type { Judgement } from '../../model/verdict.ts'
import { type ClockReading, readClock, warningsBetween } from '../../round/clock.ts'
import { watchFile } from '../../round/watch.ts'
import type { Context } from '../context.ts'
import type { RoundSession } from '../round-session.ts'
import type { Key } from '../screen.ts'
import { Display } from './display.ts'
import { edit } from './edit.ts'
import { keyBindings } from './keys.ts'
import { type Asking, askHint, askStop, askSure } from './questions.ts'
import { RoundWork } from './round-work.ts'
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
  readonly #finish: Promise<End>
  #end: (end: End) => void = () => {}
  #fail: (error: unknown) => void = () => {}
  #round: Round
  #clock: ClockReading
  #editing: Promise<void> | undefined
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
    }))
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
    const watching = [
      watchFile(this.#round.file, (event) =>
        this.#try(() => {
          if (event.kind === 'saved') this.#work.saved(event.text)
          else this.#display.say('The folder of the solution is gone.', 'fail')
        }),
      ),
      watchFile(this.#session.casesFile, (event) =>
        this.#try(() => {
          if (event.kind === 'saved') this.#work.run()
        }),
      ),
    ]
    this.#display.open({
      onKey: (key) => this.#try(() => this.#key(key)),
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
      for (const watch of watching) watch.close()
      signal.removeEventListener('abort', interrupt)
      // An editor has the terminal until it is closed.
      await this.#editing
      this.#work.close()
      this.#display.close()
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
    this.#display.draw()
  }

  #key({ name, ctrl, meta }: Key): void {
    if (ctrl && name === 'c') this.#end('interrupted')
    else if (ctrl && name === 'z') this.#stopProcess()
    else if (!this.#display.answer(name) && !ctrl && !meta && this.#bindings[name]) {
      this.#display.clearMessage()
      this.#bindings[name]()
    }
    this.#display.draw()
  }

  readonly #bindings = keyBindings({
    run: () => this.#work.run(),
    submit: () => this.#submit(),
    askHint: () => askHint(this.#asking(), () => this.#refresh()),
    toggleStatement: () => this.#display.show(this.#display.view === 'statement' ? 'main' : 'statement'),
    back: () => this.#display.show('main'),
    edit: () => {
      this.#editing ??= edit(this.#context, this.#display, this.#round.file)
        .catch((error) => this.#fault(error))
        .finally(() => {
          this.#editing = undefined
        })
    },
    askStop: () => askStop(this.#asking(), () => this.#end('ended')),
    leave: () => this.#end('left'),
    scroll: (lines) => this.#display.scroll(lines),
  })

  /** Stops the process as a shell expects; the screen comes back when it goes on. */
  #stopProcess(): void {
    this.#display.suspend()
    this.#context.stopProcess()
    this.#display.resume()
  }

  /** Submits, where the person wants that after one more key: how sure they are. */
  #submit(): void {
    const submit = (): void => this.#work.submit(this.#context.now())
    if (this.#round.rules.predict && !this.#work.submitting) askSure(this.#asking(), submit)
    else submit()
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
