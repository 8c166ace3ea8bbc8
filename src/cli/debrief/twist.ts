import type { History } from '../../history/history.ts'
import type { Round } from '../../history/types.ts'
import { askText } from '../ask.ts'
import type { Context } from '../context.ts'
import { oneLine, wrap } from '../render/fit.ts'
import { renderMarkdown } from '../render/markdown.ts'
import { countDown } from './countdown.ts'

const twistMinutes = 3

/** Shows the twist, and what was answered to it. */
export function showTwist(context: Context, twist: string, answer: string | null): void {
  const { columns, paint, write } = context.io.out
  const minutes = `Say or write an answer: ${twistMinutes} minutes`
  const told = answer === null ? [paint.dim(minutes)] : wrap(`Your answer: ${oneLine(answer)}`, columns, 2)
  const text = renderMarkdown(twist, { columns, paint }).trimEnd()
  write(`\n${paint.title('The twist')}\n${text}\n\n${told.join('\n')}\n`)
}

/** Counts the minutes for an answer down, and then takes it as text where the person writes one. */
export async function answerTwist(context: Context, history: History, round: Round): Promise<void> {
  await countDown(context, twistMinutes * 60_000, 'Enter ends it')
  const answer = (await askText(context, 'Your answer, in a line? (Enter skips)')).trim()
  if (answer !== '') history.addEvent(round.id, 'noted', { twist: answer }, context.now())
}
