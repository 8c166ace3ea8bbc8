import { InvalidArgumentError, Option } from 'commander'
import { UsageError } from '../../errors.ts'
import type { History } from '../../history/history.ts'
import type { Event, Round } from '../../history/types.ts'
import { momentsOf } from '../../insight/moments.ts'
import { type Evidence, evidenceOf, type Rating, ratingOf, twistAnswerOf } from '../../round/debrief.ts'
import { criteria, type Level, levels, rubric } from '../../round/rubric.ts'
import type { Declare } from '../command-table.ts'
import type { Context } from '../context.ts'
import { listActions } from '../debrief/actions.ts'
import { askRating, type Rated, ratedAnew } from '../debrief/rate.ts'
import { answerTwist, showTwist, twistOf } from '../debrief/twist.ts'
import { exitCodes } from '../exit-codes.ts'
import { renderDebrief } from '../render/debrief.ts'
import { printJson } from '../report.ts'
import { roundJson } from '../round-json.ts'
import { tell } from '../tell.ts'

interface Flags extends Rated {
  readonly twist?: string
  readonly show?: boolean
  readonly actions?: boolean
  readonly done?: number
  readonly json?: boolean
}

function level(text: string): Level {
  const found = levels.find((known) => String(known) === text.trim())
  if (found === undefined) throw new InvalidArgumentError('It must be a level from 1 to 4.')
  return found
}

function words(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('It must not be empty.')
  return text.trim()
}

function itemNumber(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('It must be the number of an action item.')
  return Number(text)
}

export const declare: Declare = (command, start) => {
  command.argument('[round]', 'its id, or the end of it; without it the last that is over')
  for (const criterion of criteria) {
    const { flag, name } = rubric[criterion]
    command.option(`--${flag} <level>`, `your rating of ${name.toLowerCase()}, 1 to 4`, level)
  }
  const rating = [...criteria, 'wentWell', 'action', 'twist']
  command
    .option('--went-well <text>', 'what went well', words)
    .option('--action <text>', 'one thing to do next time', words)
    .option('--twist <text>', "your answer to the problem's twist, after a solved round", words)
    .addOption(new Option('--show', 'show it, and ask nothing').conflicts(rating))
    .addOption(new Option('--actions', 'list the action items that are open').conflicts([...rating, 'show']))
    .addOption(
      new Option('--done <number>', 'mark an action item of that list as done')
        .argParser(itemNumber)
        .conflicts([...rating, 'show']),
    )
    .option('--json', 'print it as JSON; asks nothing')
    .action((query: string | undefined, flags: Flags) => start((context) => debrief(context, query, flags)))
}

async function debrief(context: Context, query: string | undefined, flags: Flags): Promise<number> {
  const { io, now } = context
  const history = await context.history()
  history.closeExpired(now())
  if (flags.actions || flags.done !== undefined) return listActions(context, history, flags)
  const round = endedRound(history, query)
  const twist = await twistOf(context, round)
  if (flags.twist !== undefined && twist === null)
    throw new UsageError('This round has no twist: only a solved round of a problem with one has.', [
      'Leave --twist out.',
    ])
  const events = history.events(round.id)
  const evidence = evidenceIn(history, round, events, now())
  const earlier = ratingOf(events)
  const said = saidBy(flags)
  const flagged = said !== undefined || flags.twist !== undefined
  const asks = io.canPrompt && !flagged && !flags.show && !flags.json
  const rating = asks ? await askRating(context, evidence, earlier) : said && ratedAnew(earlier, said)
  if (rating && !sameRating(rating, earlier)) history.addEvent(round.id, 'rated', { ...rating }, now())
  if (flags.twist !== undefined) history.addEvent(round.id, 'noted', { twist: flags.twist }, now())
  const shown = rating ?? earlier
  const answer = twistAnswerOf(history.events(round.id))
  if (flags.json) {
    const { problem, title, outcome, solved, late, revealed } = roundJson(round)
    const facts = { problem, title, outcome, solved, late, revealed }
    printJson(io, { round: round.id, ...facts, evidence, rating: shown ?? null, twist, twistAnswer: answer })
    return exitCodes.ok
  }
  const { columns, paint } = io.out
  io.out.write(
    `${asks ? '\n' : ''}${renderDebrief({ round, evidence, rating: shown }, { columns, paint })}\n`,
  )
  if (twist !== null) showTwist(context, twist, answer)
  if (asks && io.animate && twist !== null && answer === null) await answerTwist(context, history, round)
  else if (!asks && shown === undefined)
    tell(io, "Not rated yet: 'prep debrief' asks in a terminal, --communication 3 and so on say it.")
  return exitCodes.ok
}

function evidenceIn(history: History, round: Round, events: readonly Event[], now: number): Evidence {
  const submissions = history.submissions(round.id)
  const { firstEditMs } = momentsOf({ round, events, submissions }, now)
  const [first] = submissions
  return evidenceOf({
    round,
    events,
    submissions,
    firstEditMs,
    firstResults: first ? history.results(first.id) : [],
  })
}

/** The round that is meant. @throws UsageError where it is open, or there is none */
function endedRound(history: History, query: string | undefined): Round {
  const round = query === undefined ? history.rounds({ ended: true, limit: 1 })[0] : history.round(query)
  if (round === undefined) throw new UsageError('No round is over yet.', "'prep start' begins one.")
  if (round.endedAt === null)
    throw new UsageError(`The round on ${round.title} is open: a debrief comes after it.`, [
      "'prep submit' or 'prep stop' ends it.",
    ])
  return round
}

/** The rating that the flags say; undefined where they say none. */
function saidBy(flags: Flags): Rated | undefined {
  const { communication, problemSolving, technical, testing, wentWell, action } = flags
  const said = { communication, problemSolving, technical, testing, wentWell, action }
  return Object.values(said).some((value) => value !== undefined) ? said : undefined
}

/** Whether a rating says nothing new; one that was skipped throughout leaves the round unrated. */
function sameRating(rating: Rating, earlier: Rating | undefined): boolean {
  const before = ratedAnew(earlier, {})
  const parts = [...criteria, 'wentWell', 'action'] as const
  return parts.every((part) => rating[part] === before[part])
}
