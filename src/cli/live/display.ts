import { relative } from 'node:path'
import type { Round } from '../../history/types.ts'
import type { ClockReading } from '../../round/clock.ts'
import type { Context } from '../context.ts'
import { formOf } from '../form.ts'
import { contentWidth, maxScroll, type RoundScreenState, renderRoundScreen } from '../render/round-screen.ts'
import type { RoundSession } from '../round-session.ts'
import { openScreen, type Screen, type ScreenEvents } from '../screen.ts'
import { type Page, Pages } from './pages.ts'
import type { RoundWork } from './round-work.ts'

/** What the display shows beside what it keeps itself, as it is now. */
export interface Shown {
  readonly round: Round
  readonly clock: ClockReading
  readonly work: RoundWork
}

/** The round as the person sees it: which page, where in it, the newest message, and a question that waits. */
export class Display {
  readonly #context: Context
  readonly #session: RoundSession
  readonly #shown: () => Shown
  readonly #pages: Pages
  #screen: Screen | undefined
  #view: RoundScreenState['view'] = 'main'
  /** The first line of the page to show; undefined until the person scrolls. */
  #scroll: number | undefined
  #message: RoundScreenState['message']
  #question: { readonly text: string; readonly take: (key: string) => boolean } | undefined

  constructor(context: Context, session: RoundSession, shown: () => Shown) {
    this.#context = context
    this.#session = session
    this.#shown = shown
    this.#pages = new Pages(session.loaded, context.io.err.paint)
  }

  get view(): RoundScreenState['view'] {
    return this.#view
  }

  /** Takes the terminal. */
  open(events: ScreenEvents): void {
    this.#screen = openScreen(this.#context.io, events)
  }

  /** Leaves the terminal to something else. */
  suspend(): void {
    this.#screen?.suspend()
  }

  resume(): void {
    this.#screen?.resume()
  }

  close(): void {
    this.#screen?.close()
  }

  show(view: RoundScreenState['view']): void {
    this.#view = view
    this.#scroll = undefined
  }

  /** Scrolls the page by so many lines, within its ends. */
  scroll(lines: number): void {
    const most = maxScroll(this.#state(), this.#size())
    const from = Math.min(most, this.#scroll ?? this.#page().start)
    this.#scroll = Math.max(0, Math.min(most, from + lines))
  }

  /** Tells a message, until the next one or the next key. */
  say(text: string, tone: 'pass' | 'fail' | 'warn' | 'hint'): void {
    this.#message = { text, tone }
    this.draw()
  }

  clearMessage(): void {
    this.#message = undefined
  }

  /** Asks a question; the next key answers it. */
  ask(text: string, yes: () => void): void {
    this.askKey(text, (key) => {
      if (key === 'y') yes()
      return true
    })
  }

  /** Asks a question that waits until `take` says that a key answered it. */
  askKey(text: string, take: (key: string) => boolean): void {
    this.#question = { text, take }
  }

  /** Takes a key as the answer to the question that waits; false where none does. */
  answer(key: string): boolean {
    if (!this.#question) return false
    const question = this.#question
    this.#question = undefined
    if (!question.take(key)) this.#question ??= question
    return true
  }

  draw(): void {
    this.#screen?.draw(renderRoundScreen(this.#state(), this.#size()))
  }

  #size() {
    const { columns, rows, paint } = this.#context.io.err
    return { columns, rows, paint }
  }

  #page(): Page {
    return this.#pages.page(this.#view, contentWidth(this.#context.io.err.columns), this.#shown().round.hints)
  }

  #state(): RoundScreenState {
    const { loaded, language } = this.#session
    const { problem } = loaded
    const { round, clock, work } = this.#shown()
    const { lastRun, lastSubmission } = work
    const page = this.#page()
    const agoMs = (at: number): number => Math.max(0, this.#context.now() - at)
    return {
      ...clock,
      targetMs: round.targetMinutes * 60_000,
      clockMs: round.deadline - round.startedAt,
      title: problem.title,
      difficulty: problem.difficulty,
      language: language.name,
      file: relative(this.#context.cwd, round.file),
      ...formOf(problem),
      samples: {
        running: work.running,
        ...(lastRun && { last: { ...lastRun.run, agoMs: agoMs(lastRun.at) } }),
      },
      ...(lastRun && { source: lastRun.source }),
      submitting: work.submitting,
      ...(lastSubmission && {
        submission: { ...lastSubmission, count: round.submissions, agoMs: agoMs(lastSubmission.at) },
      }),
      hints: { taken: round.hints, total: problem.hints.length },
      ...(this.#message && { message: this.#message }),
      view: this.#view,
      page: page.lines,
      scroll: this.#scroll ?? page.start,
      ...(this.#question && { question: this.#question.text }),
    }
  }
}
