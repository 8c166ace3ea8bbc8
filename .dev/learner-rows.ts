import type { EventData, EventKind } from '../src/history/log-types.ts'
import type { Outcome, Round } from '../src/history/types.ts'
import type { ProblemSummary, TestClass } from '../src/model/problem.ts'
import type { Verdict } from '../src/model/verdict.ts'

/** What the learner of `learner.ts` leaves behind, as rows of a history. */

export interface MadeProblem extends Omit<ProblemSummary, 'dir'> {
  readonly tests: readonly TestClass[]
}

export interface MadeSubmission {
  readonly id: string
  readonly at: number
  readonly source: string
  readonly verdict: Verdict
  /** The class whose tests fail; empty where none does. */
  readonly failing: TestClass | ''
  readonly passed: number
  readonly timeMs: number
}

export interface MadeEvent {
  readonly id: string
  readonly at: number
  readonly kind: EventKind
  readonly data: EventData
}

export interface MadeRound
  extends Pick<
    Round,
    'id' | 'problem' | 'title' | 'difficulty' | 'topics' | 'kind' | 'language' | 'minutes' | 'targetMinutes'
  > {
  readonly startedAt: number
  readonly deadline: number
  readonly endedAt: number
  readonly outcome: Outcome
  readonly revealed: boolean
  /** Position of the problem among all, and how many tests it has. */
  readonly problemAt: number
  readonly tests: number
  readonly submissions: readonly MadeSubmission[]
  readonly events: readonly MadeEvent[]
}

export interface Learner {
  readonly problems: readonly MadeProblem[]
  /** How many there were, once all are made. */
  readonly rounds: number
  readonly submissions: number
  make(): Iterable<MadeRound>
}
