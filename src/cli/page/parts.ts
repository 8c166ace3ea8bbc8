import { type Html, text } from './html.ts'

/** What the page's sections are made of. */

export function section(title: string, ...body: readonly Html[]): Html {
  return `<section><h2>${text(title)}</h2>${body.join('\n')}</section>`
}

export const paragraph = (words: string): Html => `<p>${text(words)}</p>`

/** A place for a chart; the table that follows has the same numbers. */
export function chart(id: string, label: string): Html {
  return `<div class="chart" data-chart="${id}"><canvas role="img" aria-label="${text(`${label}; the table has the numbers`)}"></canvas></div>`
}

export function beside(left: Html, right: Html): Html {
  return `<div class="beside">${left}${right}</div>`
}
