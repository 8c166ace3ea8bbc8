import type { RevealedTest } from '../../round/reveal.ts'
import { isHidden } from '../../round/rules.ts'
import type { Context } from '../context.ts'
import {
  contentWidth,
  maxScroll,
  type RoundScreenState,
  renderRoundScreen,
  screenCursor,
} from '../render/round-screen.ts'
import type { RoundSession } from '../round-session.ts'
import { type Key, openScreen, type Screen, type ScreenEvents } from '../screen.ts'
import { type Page, Pages } from './pages.ts'
import { factsOf, type Shown } from './shown.ts'
import { TextEntry } from './text-entry.ts'

/** A line of text that is asked for; the help says what keys do, the most important first. */
export interface AskedText {
  readonly label: string
  readonly help: readonly string[]
  /** What stands there before the person types. */
  readonly text?: string
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
  #entry:
    | { readonly asked: AskedText; readonly editor: TextEntry; readonly take: (text?: string) => void }
    | undefined

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

  /** Stops the process as a shell expects; the screen comes back when it goes on. */
  stopProcess(): void {
    this.suspend()
    this.#context.stopProcess()
    this.resume()
  }

  close(): void {
    this.#entry?.editor.close()
    this.#screen?.close()
  }

  show(view: RoundScreenState['view']): void {
    this.#view = view
    this.#scroll = undefined
  }

  /** Shows a hidden test that is revealed. @param source of the submission that failed on it */
  showRevealed(test: RevealedTest, source: string): void {
    this.#pages.reveal(test, source)
    this.show('test')
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

  /** Asks for a line of text: `take` gets it without the space around it, or nothing where the person went back. */
  askText(asked: AskedText, take: (text?: string) => void): void {
    this.#entry?.editor.close()
    this.#entry = { asked, take, editor: new TextEntry(asked.text ?? '') }
  }

  /** Takes a key as the answer to the question that waits, or to the line that is typed; false where it is neither. */
  answer(key: Key): boolean {
    if (this.#entry) return this.#type(key)
    if (!this.#question) return false
    const question = this.#question
    this.#question = undefined
    if (!question.take(key.name)) this.#question ??= question
    return true
  }

  /** Takes a pasted text into the line that is typed; elsewhere it does nothing. */
  paste(text: string): void {
    this.#entry?.editor.paste(text)
    this.draw()
  }

  #type(key: Key): boolean {
    if (!this.#entry) return false
    const { editor, take } = this.#entry
    const effect = editor.key(key)
    if (effect === 'other') return false
    if (effect === 'edited') return true
    this.#entry = undefined
    const { text } = editor.typed
    editor.close()
    if (effect === 'done') take(text.trim())
    else take()
    return true
  }

  draw(): void {
    const state = this.#state()
    this.#screen?.draw(renderRoundScreen(state, this.#size()), screenCursor(state, this.#size()))
  }

  #size() {
    const { columns, rows, paint } = this.#context.io.err
    return { columns, rows, paint }
  }

  #page(): Page {
    const { round, phasing } = this.#shown()
    const told = { hints: round.hints, clarified: phasing?.clarified, hidden: isHidden(round) }
    return this.#pages.page(this.#view, contentWidth(this.#context.io.err.columns), told)
  }

  #state(): RoundScreenState {
    const page = this.#page()
    return {
      ...factsOf(this.#shown(), this.#session, this.#context),
      ...(this.#message && { message: this.#message }),
      view: this.#view,
      page: page.lines,
      scroll: this.#scroll ?? page.start,
      ...(this.#question && { question: this.#question.text }),
      ...(this.#entry && { entry: { ...this.#entry.asked, ...this.#entry.editor.typed } }),
    }
  }
}
