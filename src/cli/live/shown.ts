import { relative } from 'node:path'
import type { Round } from '../../history/types.ts'
import type { Clarified } from '../../round/clarify.ts'
import type { ClockReading } from '../../round/clock.ts'
import type { PhaseReading } from '../../round/phases.ts'
import type { Plan } from '../../round/plan.ts'
import { hiddenTitle, isHidden, runsLeft } from '../../round/rules.ts'
import type { Context } from '../context.ts'
import { formOf } from '../form.ts'
import type { RoundScreenState } from '../render/round-screen.ts'
import type { RoundSession } from '../round-session.ts'
import type { RoundWork } from './round-work.ts'

/** Where a round is in its phases, and what was said in them. */
export interface Phasing {
  readonly reading: PhaseReading
  readonly clarified: Clarified
  readonly plan: Plan | undefined
}

/** The round as it is now: what a display shows beside what it keeps itself. */
export interface Shown {
  readonly round: Round
  readonly clock: ClockReading
  readonly work: RoundWork
  /** Missing where the round has no phases. */
  readonly phasing: Phasing | undefined
}

/** What a round's screen tells of the round, whatever page it shows. */
export function factsOf(
  { round, clock, work, phasing }: Shown,
  { loaded, language }: RoundSession,
  { cwd, now }: Pick<Context, 'cwd' | 'now'>,
): Omit<RoundScreenState, 'view' | 'page' | 'scroll'> {
  const { problem } = loaded
  const { lastRun, lastSubmission } = work
  const agoMs = (at: number): number => Math.max(0, now() - at)
  return {
    ...clock,
    clockMs: round.deadline - round.startedAt,
    ...titleOf(round, problem),
    language: language.name,
    file: relative(cwd, round.file),
    ...formOf(problem),
    samples: {
      running: work.running,
      barred: round.rules.whiteboard && round.submissions === 0,
      ...runsOf(round),
      ranBefore: round.runs > 0,
      ...(lastRun && { last: { ...lastRun.run, agoMs: agoMs(lastRun.at) } }),
    },
    ...(lastRun && { source: lastRun.source }),
    submitting: work.submitting,
    revealable: lastSubmission !== undefined && !isHidden(round),
    ...(lastSubmission && {
      submission: { ...lastSubmission, count: round.submissions, agoMs: agoMs(lastSubmission.at) },
    }),
    hints: { taken: round.hints, total: problem.hints.length },
    ...(phasing && phasesOf(phasing, problem.clarify.length)),
  }
}

/** What a round is on, and its target, which tells how difficult it is; as far as it may be told. */
function titleOf(
  round: Round,
  { title, difficulty }: RoundSession['loaded']['problem'],
): Pick<RoundScreenState, 'title' | 'difficulty' | 'targetMs'> {
  if (isHidden(round)) return { title: hiddenTitle }
  return { title, difficulty, targetMs: round.targetMinutes * 60_000 }
}

function runsOf(round: Round): Pick<RoundScreenState['samples'], 'runs'> {
  const { runLimit } = round.rules
  const left = runsLeft(round)
  return runLimit === null || left === null ? {} : { runs: { left, limit: runLimit } }
}

function phasesOf(
  { reading, clarified, plan }: Phasing,
  known: number,
): Pick<RoundScreenState, 'phases' | 'asked' | 'plan'> {
  const { questions, shown, ticked } = clarified
  return {
    phases: reading,
    ...(questions.length > 0 && {
      asked: { questions: questions.length, ticked: ticked.length, known: shown ? known : 0 },
    }),
    ...(plan && { plan }),
  }
}
