import type { Bank } from '../bank/bank.ts'
import type { History } from '../history/history.ts'
import type { Round } from '../history/types.ts'
import { standingsBeforeAfter } from '../insight/standing.ts'
import type { Context } from './context.ts'
import { type RoundResult, renderScorecard, type Scorecard } from './render/scorecard.ts'

/** The scorecard of a round that is over, from the history alone but for the number of hints. */
export async function scorecardOf(
  history: History,
  bank: Bank,
  round: Round,
  now: number,
): Promise<Scorecard> {
  const submissions = history.submissions(round.id)
  const last = submissions.at(-1)
  const accepted = submissions.find(({ verdict }) => verdict === 'AC')
  const effect = standingsBeforeAfter(history.rounds(), round.id, now)
  const hints = await hintsOf(bank, round.problem)
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
    hints: { used: round.hints, total: Math.max(hints, round.hints) },
    ...(accepted && { acceptedAtMs: accepted.elapsedMs }),
    topics: effect.topics,
    next: [
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
async function hintsOf(bank: Bank, problem: string): Promise<number> {
  try {
    return (await bank.loadProblem(await bank.find(problem))).hints.length
  } catch {
    return 0
  }
}

/** Prints the scorecard of a round that has just ended. */
export async function printScorecard(context: Context, history: History, round: Round): Promise<void> {
  const { out } = context.io
  const card = await scorecardOf(history, await context.bank(), round, context.now())
  out.write(`${renderScorecard(card, { columns: out.columns, paint: out.paint })}\n`)
}
