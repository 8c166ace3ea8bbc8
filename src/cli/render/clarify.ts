import type { Clarified } from '../../round/clarify.ts'
import { type ClarifyPage, renderClarify } from './clarify-page.ts'
import { oneLine, wrap } from './fit.ts'
import type { Page } from './markdown.ts'

/**
 * The questions of a round, without a final newline: the person's own and, once they are shown, the problem's.
 * Empty where there is nothing to show.
 */
export function renderQuestions(
  { questions, shown, ticked }: Clarified,
  known: ClarifyPage['known'],
  page: Page,
): string {
  if (shown) return renderClarify({ clarified: { questions, ticked }, known }, page).join('\n')
  const width = String(questions.length).length + 2
  const lines = questions.flatMap((question, index) => {
    const number = page.paint.hint(`${index + 1}.`.padEnd(width))
    return wrap(number + oneLine(question), page.columns, width)
  })
  return lines.join('\n')
}
