import { oneLine } from '../render/fit.ts'

/** Markup that is safe as it is: made of literals and of what {@link text} has escaped. */
export type Html = string

const entities: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A text of others, in an element or in an attribute in quotes. */
export function text(given: string): Html {
  return oneLine(given).replace(/[&<>"']/g, (character) => entities[character] ?? '')
}

/** Data within a script element: no text in it can end that element or begin a comment. */
export function json(data: unknown): Html {
  return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}

export interface Table {
  readonly caption: string
  readonly head: readonly string[]
  /** The first cell of a row names it; the others are numbers. */
  readonly rows: readonly (readonly string[])[]
  /** Whether it stands beside a chart, where a folded one would leave a hole. */
  readonly beside?: boolean
}

/** So many rows are shown without being asked for. */
const openRows = 16

/** A table with its caption, which scrolls within itself where it is too wide; a long one is folded. */
export function table({ caption, head, rows, beside = false }: Table): Html {
  if (rows.length === 0) return ''
  const heads = head.map((cell) => `<th scope="col">${text(cell)}</th>`).join('')
  const lines = rows.map(
    ([name = '', ...cells]) =>
      `<tr><th scope="row">${text(name)}</th>${cells.map((cell) => `<td>${text(cell)}</td>`).join('')}</tr>`,
  )
  const open = beside || rows.length <= openRows ? ' open' : ''
  return `<details${open}><summary>${text(caption)}</summary><div class="scroll" tabindex="0" role="region" aria-label="${text(caption)}"><table><thead><tr>${heads}</tr></thead><tbody>${lines.join('')}</tbody></table></div></details>`
}
