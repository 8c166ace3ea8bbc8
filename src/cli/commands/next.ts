import { UsageError } from '../../errors.ts'
import type { Next } from '../../insight/next.ts'
import type { Candidate } from '../../insight/next-candidates.ts'
import { difficulties, topics } from '../../model/problem.ts'
import { choice } from '../choice.ts'
import type { Declare } from '../command-table.ts'
import type { Context } from '../context.ts'
import { day, todayIn } from '../day-flags.ts'
import { exitCodes } from '../exit-codes.ts'
import { nextFor, usualMinutes } from '../next-list.ts'
import { wholeNumber } from '../number-flags.ts'
import { renderNext } from '../render/next.ts'
import { printJson } from '../report.ts'
import { tell, tellNote } from '../tell.ts'

interface Flags {
  readonly minutes?: number
  readonly until?: number
  readonly language?: string
  readonly topic?: string
  readonly difficulty?: string
  readonly json?: boolean
}

export const declare: Declare = (command, start) => {
  command
    .option('-m, --minutes <minutes>', `what you have time for (${usualMinutes})`, wholeNumber(1, 24 * 60))
    .option('--until <day>', 'the day of the interview, such as 2026-12-20', day)
    .option('-l, --language <language>', 'only problems that this language judges')
    .option('-t, --topic <topic>', 'only problems of this topic', choice(topics))
    .option('-d, --difficulty <level>', 'easy, medium or hard', choice(difficulties))
    .option('--json', 'print the list as JSON')
    .action((flags: Flags) => start((context) => show(context, flags)))
}

async function show(context: Context, flags: Flags): Promise<number> {
  const { io, now } = context
  const { minutes = usualMinutes, until, topic, difficulty, language } = flags
  if (until !== undefined && until <= todayIn(context))
    throw new UsageError('The interview must be ahead.', '--until takes a day after today.')
  const history = await context.history()
  history.closeExpired(now())
  const list = await nextFor(context, { minutes, topic, difficulty, language, interview: until })
  if (flags.json) {
    printJson(io, nextJson(list, minutes))
    return exitCodes.ok
  }
  io.out.write(`${renderNext(list, { minutes, columns: io.out.columns, paint: io.out.paint })}\n`)
  if (history.openRound()) tellNote(io, "a round is open: 'prep status' tells of it.")
  else if (list.items.length > 0) tell(io, "'prep start' begins the first.")
  return exitCodes.ok
}

function nextJson({ items, totalMinutes, due, reason }: Next, minutes: number) {
  return { minutes, items: items.map(itemJson), totalMinutes, due, ...(reason !== null && { reason }) }
}

function itemJson({ problem, kind, reason, card }: Candidate) {
  const { id, title, topics: about, difficulty, minutes } = problem
  const review = card && {
    due: card.due,
    recall: card.recall,
    rating: { computed: card.rating.computed, own: card.rating.own },
  }
  return { problem: id, title, topics: about, difficulty, minutes, kind, reason, ...review }
}
