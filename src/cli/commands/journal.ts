import { InvalidArgumentError, Option } from 'commander'
import { UsageError } from '../../errors.ts'
import type { History } from '../../history/history.ts'
import { dayIn, dayNumbers, dayText, parseDay } from '../../insight/days.ts'
import { journalFigures } from '../../insight/journal.ts'
import { practiceIn } from '../../insight/plan-practice.ts'
import { textIn } from '../../round/event-data.ts'
import type { Declare } from '../command-table.ts'
import type { Context } from '../context.ts'
import { day, todayIn } from '../day-flags.ts'
import { exitCodes } from '../exit-codes.ts'
import { journalJson } from '../journal-json.ts'
import { journalActions, journalRound, ratingCourse } from '../journal-texts.ts'
import { type Journal, renderJournal } from '../render/journal.ts'
import { renderMarkdown } from '../render/markdown.ts'
import { printJson } from '../report.ts'
import { tell } from '../tell.ts'
import { someText } from '../text-argument.ts'

interface Flags {
  readonly since?: number | { readonly days: number }
  readonly until?: number
  readonly all?: boolean
  readonly note?: string
  readonly json?: boolean
}

/** A day, or a number of days such as `30d`. */
function since(text: string): number | { days: number } {
  const [, days] = /^(\d{1,5})d$/.exec(text.trim()) ?? []
  if (days !== undefined && Number(days) > 0) return { days: Number(days) }
  const number = parseDay(text.trim())
  if (number === undefined)
    throw new InvalidArgumentError('Write a day (2026-01-31), or a number of days (30d).')
  return number
}

export const declare: Declare = (command, start) => {
  command
    .option('--since <day>', 'from a day (2026-01-31), or the last days (30d); without it the last 7', since)
    .option('--until <day>', 'up to and with this day; without it today', day)
    .addOption(new Option('--all', 'from the first entry on').conflicts('since'))
    .addOption(
      new Option('--note <text>', 'write a note').argParser(someText).conflicts(['since', 'until', 'all']),
    )
    .option('--json', 'print the journal as JSON')
    .action((flags: Flags) => start((context) => journal(context, flags)))
}

async function journal(context: Context, flags: Flags): Promise<number> {
  const { io, now } = context
  const history = await context.history()
  history.closeExpired(now())
  if (flags.note !== undefined) {
    const { at } = history.addEntry('note', { text: flags.note }, now())
    if (flags.json) printJson(io, { noted: { at: new Date(at).toISOString(), text: flags.note } })
    else tell(io, "Noted. 'prep journal' shows it.")
    return exitCodes.ok
  }
  const found = gather(context, history, flags)
  if (flags.json) {
    printJson(io, journalJson(found))
    return exitCodes.ok
  }
  const text = renderJournal(found)
  const { columns, paint, isTTY } = io.out
  io.out.write(isTTY ? renderMarkdown(text, { columns, paint }) : text)
  return exitCodes.ok
}

function gather(context: Context, history: History, flags: Flags): Journal {
  const dayOf = dayIn(context.timeZone)
  const exactly = dayNumbers(dayOf)
  const rounds = history.figures.rounds()
  const practice = practiceIn(history.entries(['practice']))
  const notes = history.entries(['note']).flatMap(({ at, data }) => {
    const text = textIn(data, 'text')
    return text === null ? [] : [{ at, text }]
  })
  const first = Math.min(
    ...rounds.slice(0, 1).map(({ startedAt }) => exactly(startedAt)),
    ...practice.map((one) => parseDay(one.day) ?? 0),
    ...notes.map(({ at }) => exactly(at)),
    todayIn(context),
  )
  const { from, to } = spanOf(flags, first, todayIn(context))
  const numberOf = dayNumbers(dayOf, from)
  const isBefore = (instant: number): boolean => numberOf(instant) < to
  const isWithin = (instant: number): boolean => isBefore(instant) && numberOf(instant) >= from
  const predictions = history.figures.predictions()
  const figures = journalFigures({ rounds, predictions, from, to, numberOf, now: context.now() })
  const events = history.eventsOf(['rated', 'noted'])
  const titles = new Map(rounds.map(({ id, title }) => [id, title]))
  const titleOf = (round: string): string => titles.get(round) ?? ''
  const earlier = rounds.filter(({ startedAt }) => numberOf(startedAt) < from)
  const [within, before] = [figures.rounds, earlier].map((own) => new Set(own.map(({ id }) => id)))
  return {
    from,
    to,
    figures,
    rounds: figures.rounds.map((round) => journalRound(history, round)),
    // Only what is over has a title that may be told.
    actions: journalActions(
      events.filter(({ round }) => titles.has(round)),
      { isWithin, isBefore, titleOf },
    ),
    ratings: ratingCourse(events, within ?? new Set(), before ?? new Set()),
    practice: practice
      .filter((one) => one.day >= dayText(from) && one.day < dayText(to))
      .sort((a, b) => a.day.localeCompare(b.day)),
    notes: notes.filter(({ at }) => isWithin(at)),
    dayOf,
  }
}

/** The days that are asked for. @throws UsageError where there is none among them */
function spanOf({ since: asked, until, all }: Flags, first: number, today: number) {
  const last = until ?? today
  const days = typeof asked === 'object' ? asked.days : 7
  const from = all ? Math.min(first, last) : typeof asked === 'number' ? asked : last - days + 1
  if (from > last)
    throw new UsageError('The journal would end before it begins.', '--since comes before --until, or today.')
  return { from, to: last + 1 }
}
