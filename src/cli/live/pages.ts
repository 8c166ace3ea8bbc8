import type { LoadedProblem } from '../../bank/bank.ts'
import type { Clarified } from '../../round/clarify.ts'
import type { RevealedTest } from '../../round/reveal.ts'
import { statementMarkdown } from '../../round/statement.ts'
import { formOf } from '../form.ts'
import type { Paint } from '../io.ts'
import { renderClarify } from '../render/clarify-page.ts'
import { renderMarkdown } from '../render/markdown.ts'
import { renderRevealed } from '../render/reveal.ts'
import type { RoundScreenState } from '../render/round-screen.ts'

/** A text of the round as lines, and the line at which reading it begins. */
export interface Page {
  readonly lines: readonly string[]
  readonly start: number
}

type View = RoundScreenState['view']

/** What stands in front of a hint: `1. `. */
const numberWidth = 3
const empty: Page = { lines: [], start: 0 }

/** What the pages show of the round as it is now. */
export interface Told {
  /** How many hints were taken. */
  readonly hints: number
  /** Missing where the round has no phases. */
  readonly clarified?: Clarified | undefined
  /** Whether the title and how difficult it is must not be told. */
  readonly hidden: boolean
}

/** Statement, hints and questions as they are read on the screen: rendered when they are opened, and again for another width. */
export class Pages {
  readonly #loaded: LoadedProblem
  readonly #paint: Paint
  #revealed: { readonly test: RevealedTest; readonly source: string } | undefined
  #kept: { readonly key: string; readonly page: Page } | undefined

  constructor(loaded: LoadedProblem, paint: Paint) {
    this.#loaded = loaded
    this.#paint = paint
  }

  /** Takes the hidden test that the view `test` shows from now on. */
  reveal(test: RevealedTest, source: string): void {
    this.#revealed = { test, source }
    this.#kept = undefined
  }

  /** The page of a view for so many columns. */
  page(view: View, columns: number, told: Told): Page {
    const { hints, clarified, hidden } = told
    const ticked = view === 'clarify' ? `${clarified?.questions.length} ${clarified?.ticked.join()}` : ''
    const key = `${view} ${columns} ${hints} ${hidden} ${ticked}`
    if (this.#kept?.key !== key) this.#kept = { key, page: this.#render(view, columns, told) }
    return this.#kept.page
  }

  #render(view: View, columns: number, { hints, clarified, hidden }: Told): Page {
    if (view === 'statement') return { lines: this.#statement(columns, hidden), start: 0 }
    if (view === 'clarify' && clarified) {
      const known = this.#loaded.problem.clarify
      return { lines: renderClarify({ clarified, known }, { columns, paint: this.#paint }), start: 0 }
    }
    if (view === 'test' && this.#revealed) {
      const { test, source } = this.#revealed
      const detail = { columns, paint: this.#paint, source, ...formOf(this.#loaded.problem) }
      return { lines: renderRevealed(test, detail), start: 0 }
    }
    return view === 'hints' ? this.#hints(columns, hints) : empty
  }

  #statement(columns: number, hidden: boolean): readonly string[] {
    const { problem, tests } = this.#loaded
    const samples = tests.filter((test) => test.class === 'sample')
    const text = statementMarkdown(problem, samples, { hidden })
    return renderMarkdown(text, { columns, paint: this.#paint }).split('\n')
  }

  /** The hints taken, one below the other; reading begins at the newest. */
  #hints(columns: number, count: number): Page {
    const lines: string[] = []
    let start = 0
    for (const [index, text] of this.#loaded.problem.hints.slice(0, count).entries()) {
      if (index > 0) lines.push('')
      start = lines.length
      const view = { columns: Math.max(1, columns - numberWidth), paint: this.#paint }
      const [first = '', ...rest] = renderMarkdown(text, view).trimEnd().split('\n')
      lines.push(this.#paint.hint(`${index + 1}. `) + first)
      lines.push(...rest.map((line) => (line === '' ? '' : ' '.repeat(numberWidth) + line)))
    }
    return { lines, start }
  }
}
