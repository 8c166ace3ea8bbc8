import type { Bank } from '../bank/bank.ts'
import type { History } from '../history/history.ts'
import type { Round } from '../history/types.ts'
import { isPractice } from '../insight/evidence.ts'
import { growthOf } from '../insight/growth-report.ts'
import { momentsOf } from '../insight/moments.ts'
import { standingsBeforeAfter } from '../insight/standing.ts'
import type { Judgement } from '../model/verdict.ts'
import { hintsCostMs } from '../round/hints.ts'
import { type Testing, testingOf } from '../round/testing-record.ts'
import type { Context } from './context.ts'
import { type GrowthRequest, type MeasuredGrowth, measureRound } from './growth.ts'
import { renderAccepted } from './render/judgement.ts'
import { type RoundResult, renderScorecard, type Scorecard } from './render/scorecard.ts'
import { problemOf } from './round-problem.ts'
import { testRound } from './testing.ts'

/** The scorecard of a round that is over, from the history alone but for the problem's hints and twist. */
async function scorecardOf(history: History, bank: Bank, round: Round, now: number): Promise<Scorecard> {
  const submissions = history.submissions(round.id)
  const last = submissions.at(-1)
  const accepted = submissions.find(({ verdict }) => verdict === 'AC')
  const events = history.events(round.id)
  const testing = testingOf(events)
  const growth = growthOf(events)
  const problem = await problemOf(bank, round)
  const twist = round.solved && problem?.twist ? ', then its twist' : ''
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
    hints: {
      used: round.hints,
      total: Math.max(problem?.hints.length ?? 0, round.hints),
      costMs: hintsCostMs(events),
    },
    ...(accepted && { acceptedAtMs: accepted.elapsedMs }),
    moments: momentsOf({ round, events, submissions }, now),
    ...(round.rules.whiteboard && { whiteboard: { rules: round.rules, first: submissions[0] } }),
    ...(testing && { testing }),
    ...(growth && { growth }),
    evidence: evidenceOf(round, history, now),
    next: [`prep debrief: rate it${twist}`, 'prep solution: compare', 'prep start'],
  }
}

function evidenceOf(round: Round, history: History, now: number): Scorecard['evidence'] {
  const changes = standingsBeforeAfter(round, history.practice, now)
  if (changes.some(({ before, after }) => after.attempts > before.attempts)) return changes
  return isPractice({ ...round, endedAt: round.endedAt ?? now }) ? 'repeat' : 'look'
}

function resultOf(round: Round): RoundResult {
  if (round.outcome !== 'accepted') return round.outcome ?? 'abandoned'
  if (round.revealed) return 'revealed'
  return round.late ? 'late' : 'solved'
}

/** What has ended a round, and what is to come of it. */
export interface Ending {
  /** As it is now, over. */
  readonly round: Round
  /** The submission that has ended it, where that was judged here: it may also have come from another terminal. */
  readonly accepted?: { readonly judgement: Judgement; readonly program: GrowthRequest } | undefined
  /** Whether it is measured how the time of what was accepted grows; true unless told. */
  readonly growth?: boolean
  /** Whether it is told on `out`: the judgement at once, the scorecard when all is measured. */
  readonly prints: boolean
}

/** What was measured after the end of a round; undefined is what could not be, or was not wanted. */
export interface Measured {
  readonly testing: Testing | undefined
  readonly growth: MeasuredGrowth | undefined
}

/**
 * All that follows the end of a round: the own cases are scored, the growth is measured, both are recorded, and the
 * scorecard is printed. Ctrl-C skips what is being measured.
 */
export async function finishRound(context: Context, history: History, ending: Ending): Promise<Measured> {
  const { round, accepted, growth = true, prints } = ending
  const { out } = context.io
  if (prints && accepted) out.write(`${renderAccepted(accepted.judgement, out)}\n\n`)
  const measured = {
    testing: await testRound(context, history, round),
    growth: accepted && growth ? await measureRound(context, history, round, accepted.program) : undefined,
  }
  if (!prints) return measured
  const { tests, ...rest } = await scorecardOf(history, await context.bank(), round, context.now())
  // The judgement above has told them.
  const card: Scorecard = { ...rest, ...(!accepted && tests && { tests }) }
  out.write(`${renderScorecard(card, out)}\n`)
  return measured
}
