import type { Topic } from '../model/problem.ts'
import type { Course, JournalFigures } from './journal.ts'
import type { Share } from './share.ts'
import type { Standing } from './standing.ts'

/** What got better. A pace is a multiple of the target, a share from 0 to 1. */
export type Improvement =
  | {
      readonly kind: 'standing'
      readonly topic: Topic
      readonly before: Standing | null
      readonly after: Standing
    }
  | ({ readonly kind: 'pace' | 'first-submission' | 'brier' } & Measured)

interface Measured {
  readonly before: number
  readonly within: number
  /** How many rounds, or predictions, either was taken from. */
  readonly countBefore: number
  readonly countWithin: number
}

export interface Improvements {
  readonly found: readonly Improvement[]
  /** Whether there are rounds enough, within the days and before, to compare them. */
  readonly comparable: boolean
}

/** Fewer rounds, or predictions, on either side tell nothing. */
export const enoughRounds = 5
export const enoughPredictions = 10
/** Smaller differences are not told: a tenth of the pace, a twentieth of the Brier score's range. */
const leastOf = { pace: 0.9, brier: 0.05 } as const

/**
 * What the numbers show to be better than before: a weak topic that is ok or strong, any that is strong now, a median pace
 * faster by a tenth at least, a Brier score lower by 0.05 at least, and more first submissions accepted where the 80%
 * intervals do not overlap. What only aged from weak to too few rounds is none.
 */
export function improvementsOf(figures: JournalFigures): Improvements {
  const { topics, pace, firstAccepted, brier } = figures
  const standings = topics.flatMap(({ topic, before, after }): Improvement[] => {
    const earlier = before?.standing ?? null
    const better =
      (after.standing === 'strong' && earlier !== 'strong') || (after.standing === 'ok' && earlier === 'weak')
    return better ? [{ kind: 'standing', topic, before: earlier, after: after.standing }] : []
  })
  const paces = {
    before: { count: pace.before.count, value: pace.before.value.median ?? pace.before.value.atLeast },
    within: { count: pace.within.count, value: pace.within.value.median },
  }
  const first = { before: shareCourse(firstAccepted.before), within: shareCourse(firstAccepted.within) }
  const apart = (firstAccepted.within.low ?? 0) > (firstAccepted.before.high ?? 1)
  return {
    found: [
      ...standings,
      ...measured('pace', paces, enoughRounds, (before, within) => within <= before * leastOf.pace),
      ...measured('first-submission', first, enoughRounds, () => apart),
      ...measured('brier', brier, enoughPredictions, (before, within) => {
        return before - within >= leastOf.brier - 1e-9
      }),
    ],
    comparable: [pace.before, pace.within].every(({ count }) => count >= enoughRounds),
  }
}

const shareCourse = ({ number, of }: Share) => ({ count: of, value: of === 0 ? null : number / of })

function measured(
  kind: 'pace' | 'first-submission' | 'brier',
  { before, within }: Course<number | null>,
  enough: number,
  isBetter: (before: number, within: number) => boolean,
): Improvement[] {
  if (before.count < enough || within.count < enough) return []
  if (before.value === null || within.value === null || !isBetter(before.value, within.value)) return []
  const counts = { countBefore: before.count, countWithin: within.count }
  return [{ kind, before: before.value, within: within.value, ...counts }]
}
