import type { LoadedProblem } from '../../bank/bank.ts'
import { statementMarkdown } from '../../round/statement.ts'
import type { Paint } from '../io.ts'
import { renderMarkdown } from '../render/markdown.ts'
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

/** Statement and hints as they are read on the screen: rendered when they are opened, and again for another width. */
export class Pages {
  readonly #loaded: LoadedProblem
  readonly #paint: Paint
  #kept: { readonly key: string; readonly page: Page } | undefined

  constructor(loaded: LoadedProblem, paint: Paint) {
    this.#loaded = loaded
    this.#paint = paint
  }

  /** The page of a view for so many columns, with so many hints taken. */
  page(view: View, columns: number, hints: number): Page {
    const key = `${view} ${columns} ${hints}`
    if (this.#kept?.key !== key) this.#kept = { key, page: this.#render(view, columns, hints) }
    return this.#kept.page
  }

  #render(view: View, columns: number, hints: number): Page {
    if (view === 'statement') return { lines: this.#statement(columns), start: 0 }
    return view === 'hints' ? this.#hints(columns, hints) : empty
  }

  #statement(columns: number): readonly string[] {
    const { problem, tests } = this.#loaded
    const samples = tests.filter((test) => test.class === 'sample')
    return renderMarkdown(statementMarkdown(problem, samples), { columns, paint: this.#paint }).split('\n')
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
