import type { Clarified } from '../../round/clarify.ts'
import { oneLine, wrap } from './fit.ts'
import { type Page, renderMarkdown } from './markdown.ts'

/** What the clarify page shows: the person's own questions, then those of the problem with what was ticked of them. */
export interface ClarifyPage {
  readonly clarified: Pick<Clarified, 'questions' | 'ticked'>
  readonly known: readonly { readonly question: string; readonly answer: string }[]
}

const numberWidth = 3
const boxWidth = 7

/** The lines of the clarify page. */
export function renderClarify({ clarified, known }: ClarifyPage, { columns, paint }: Page): string[] {
  const own = clarified.questions.flatMap((question, index) => {
    const number = `${index + 1}.`.padEnd(numberWidth)
    return wrap(paint.hint(number) + oneLine(question), columns, numberWidth)
  })
  const heading = [paint.title('You asked'), ...own, '']
  if (known.length === 0) return [...heading, 'This problem brings no questions of its own to compare with.']
  const asked = known.flatMap(({ question, answer }, index) => {
    const ticked = clarified.ticked.includes(index + 1)
    const box = `${index + 1} ${ticked ? '[x]' : '[ ]'}`.padEnd(boxWidth)
    const [first = '', ...rest] = texts([question, answer], { columns: columns - boxWidth, paint })
    return ['', (ticked ? paint.pass(box) : box) + first, ...rest.map((line) => ' '.repeat(boxWidth) + line)]
  })
  const words = 'What could have been asked. Tick by its number what you did ask.'
  return [...heading, ...wrap(paint.title(words), columns), ...asked]
}

/** The question, and its answer dim below it. */
function texts([question = '', answer = '']: readonly string[], page: Page): string[] {
  const lines = (text: string): string[] => renderMarkdown(text, page).trimEnd().split('\n')
  return [...lines(question), ...lines(answer).map((line) => page.paint.dim(line))]
}
