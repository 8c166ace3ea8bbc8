import { existsSync } from 'node:fs'
import { InvalidArgumentError, Option } from 'commander'
import { UsageError } from '../../errors.ts'
import type { History } from '../../history/history.ts'
import type { Round } from '../../history/types.ts'
import { endedRounds, isPractice } from '../../insight/evidence.ts'
import { sameComplexity } from '../../insight/growth-report.ts'
import { momentsOf } from '../../insight/moments.ts'
import { computedRating, ownRecalls, type Recall, recalls } from '../../insight/review-rating.ts'
import type { Problem } from '../../model/problem.ts'
import { type Rating, ratingOf, twistAnswerOf } from '../../round/debrief.ts'
import { type Evidence, evidenceOf } from '../../round/evidence.ts'
import { criteria, type Level, levels, rubric } from '../../round/rubric.ts'
import { shownTitle } from '../../round/rules.ts'
import type { Declare } from '../command-table.ts'
import type { Context } from '../context.ts'
import { listActions } from '../debrief/actions.ts'
import { askRating, type Rated, ratedAnew } from '../debrief/rate.ts'
import { answerTwist, showTwist } from '../debrief/twist.ts'
import { exitCodes } from '../exit-codes.ts'
import { renderDebrief } from '../render/debrief.ts'
import { wrap } from '../render/fit.ts'
import { printJson } from '../report.ts'
import { roundJson } from '../round-json.ts'
import { problemOf } from '../round-problem.ts'
import { tell } from '../tell.ts'
import { testRound } from '../testing.ts'
import { someText } from '../text-argument.ts'

interface Flags extends Rated {
  readonly twist?: string
  readonly recall?: Recall
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
  const rating = [...criteria, 'wentWell', 'action', 'twist', 'recall']
  command
    .option('--went-well <text>', 'what went well', someText)
    .option('--action <text>', 'one thing to do next time', someText)
    .option('--twist <text>', "your answer to the problem's twist, after a solved round", someText)
    .addOption(
      new Option('--recall <rating>', 'how well you recalled it, for when it comes back').choices(recalls),
    )
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
  const problem = await problemOf(await context.bank(), round)
  // Only who has solved the problem gets the follow-up to it.
  const twist = (round.solved && problem?.twist) || null
  if (flags.twist !== undefined && twist === null)
    throw new UsageError('This round has no twist: only a solved round of a problem with one has.', [
      'Leave --twist out.',
    ])
  // A round that nobody closed, such as one that ran out, was not scored at its end.
  if (existsSync(round.workspace)) await testRound(context, history, round)
  const evidence = evidenceIn(history, round, problem)
  const events = history.events(round.id)
  const told = ratingOf(events)
  // One that says only how well the problem was recalled rates nothing else.
  const earlier = told && !sameRating(told, undefined) ? told : undefined
  const earlierRecall = ownRecalls(events).get(round.id)
  const recall = flags.recall ?? earlierRecall
  const said = saidBy(flags)
  const flagged = said !== undefined || flags.twist !== undefined || flags.recall !== undefined
  const asks = io.canPrompt && !flagged && !flags.show && !flags.json
  const rating = asks ? await askRating(context, evidence, earlier) : said && ratedAnew(earlier, said)
  if ((rating && !sameRating(rating, earlier)) || recall !== earlierRecall)
    history.addEvent(round.id, 'rated', { ...(rating ?? ratedAnew(earlier, {})), recall }, now())
  if (flags.twist !== undefined) history.addEvent(round.id, 'noted', { twist: flags.twist }, now())
  const shown = rating ?? earlier
  const answer = twistAnswerOf(history.events(round.id))
  if (flags.json) {
    const { problem: id, title, outcome, solved, late, revealed } = roundJson(round)
    const facts = { problem: id, title, outcome, solved, late, revealed }
    const recalled = recallOf(round, recall)
    printJson(io, {
      round: round.id,
      ...facts,
      evidence,
      rating: shown ?? null,
      recall: recalled,
      twist,
      twistAnswer: answer,
    })
    return exitCodes.ok
  }
  const { columns, paint } = io.out
  io.out.write(
    `${asks ? '\n' : ''}${renderDebrief({ round, evidence, rating: shown }, { columns, paint })}\n`,
  )
  if (twist !== null) showTwist(context, twist, answer)
  io.out.write(`\n${wrap(recallWords(recallOf(round, recall)), columns).join('\n')}\n`)
  if (asks && io.animate && twist !== null && answer === null) await answerTwist(context, history, round)
  else if (!asks && shown === undefined)
    tell(io, "Not rated yet: 'prep debrief' asks in a terminal, --communication 3 and so on say it.")
  return exitCodes.ok
}

function evidenceIn(history: History, round: Round, problem: Problem | undefined): Evidence {
  const events = history.events(round.id)
  const submissions = history.submissions(round.id)
  const { firstEditMs } = momentsOf({ round, events, submissions }, round.endedAt ?? round.lastEventAt)
  const [first] = submissions
  return evidenceOf({
    round,
    events,
    submissions,
    firstEditMs,
    firstResults: first ? history.results(first.id) : [],
    problem,
    sameComplexity,
  })
}

/** How well the problem was recalled; null by what happened where the round was only a look. */
function recallOf(round: Round, own: Recall | undefined) {
  const [ended] = endedRounds([round])
  const computed = ended && isPractice(ended) ? computedRating(ended) : null
  return { computed: computed?.recall ?? null, why: computed?.why ?? null, own: own ?? null }
}

function recallWords({ computed, why, own }: ReturnType<typeof recallOf>): string {
  const measured = computed === null ? 'the round was too short to say' : `${computed} (${why})`
  return `Recall: ${measured}${own === null ? '' : `; you: ${own}, which counts`}`
}

/** The round that is meant. @throws UsageError where it is open, or there is none */
function endedRound(history: History, query: string | undefined): Round {
  const round = query === undefined ? history.rounds({ ended: true, limit: 1 })[0] : history.round(query)
  if (round === undefined) throw new UsageError('No round is over yet.', "'prep start' begins one.")
  if (round.endedAt === null)
    throw new UsageError(`The round on ${shownTitle(round)} is open: a debrief comes after it.`, [
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
