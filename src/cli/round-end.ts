import type { Bank } from '../bank/bank.ts'
import type { History } from '../history/history.ts'
import type { Round } from '../history/types.ts'
import { growthOf } from '../insight/growth-report.ts'
import { momentsOf } from '../insight/moments.ts'
import { standingsBeforeAfter } from '../insight/standing.ts'
import type { Problem } from '../model/problem.ts'
import { testingOf } from '../round/testing-record.ts'
import type { Context } from './context.ts'
import { type RoundResult, renderScorecard, type Scorecard } from './render/scorecard.ts'

/** The scorecard of a round that is over, from the history alone but for the problem's hints and twist. */
async function scorecardOf(history: History, bank: Bank, round: Round, now: number): Promise<Scorecard> {
  const submissions = history.submissions(round.id)
  const last = submissions.at(-1)
  const accepted = submissions.find(({ verdict }) => verdict === 'AC')
  const events = history.events(round.id)
  const testing = testingOf(events)
  const growth = growthOf(events)
  const effect = standingsBeforeAfter(history.rounds(), round.id, now)
  const problem = await problemOf(bank, round)
  const twist = round.solved && problem?.twist ? ', then answer its twist' : ''
  return {
    title: round.title,
    difficulty: round.difficulty,
    language: round.language,
    result: resultOf(round),
    elapsedMs: (round.endedAt ?? now) - round.startedAt,
    targetMs: round.targetMinutes * 60_000,
    clockMs: round.deadline - round.startedAt,
    tests: last ? history.results(last.id) : [],
    runs: round.runs,
    submissions: round.submissions,
    hints: { used: round.hints, total: Math.max(problem?.hints.length ?? 0, round.hints) },
    ...(accepted && { acceptedAtMs: accepted.elapsedMs }),
    moments: momentsOf({ round, events, submissions }, now),
    ...(testing && { testing }),
    ...(growth && { growth }),
    topics: effect.topics,
    next: [
      `prep debrief: rate the round while it is fresh${twist}`,
      `prep solution ${round.problem}: the approach, and a solution to compare with`,
      'prep start: the next round',
    ],
  }
}

function resultOf(round: Round): RoundResult {
  if (round.outcome !== 'accepted') return round.outcome ?? 'abandoned'
  if (round.revealed) return 'revealed'
  return round.late ? 'late' : 'solved'
}

/** The problem may have left the bank since the round began. */
async function problemOf(bank: Bank, { problem }: Round): Promise<Problem | undefined> {
  try {
    return await bank.loadProblem(await bank.find(problem))
  } catch {
    return undefined
  }
}

/**
 * Prints the scorecard of a round that has just ended.
 * @param isJudged whether the judgement that ended it stands above, with its tests
 */
export async function printScorecard(
  context: Context,
  history: History,
  round: Round,
  isJudged = false,
): Promise<void> {
  const { out } = context.io
  const { tests, ...rest } = await scorecardOf(history, await context.bank(), round, context.now())
  const card: Scorecard = { ...rest, ...(!isJudged && tests && { tests }) }
  out.write(`${renderScorecard(card, { columns: out.columns, paint: out.paint })}\n`)
}
