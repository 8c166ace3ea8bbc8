import type { Candidate } from './next-candidates.ts'
import { type Step, stepOf } from './next-steps.ts'

/**
 * The items in an order in which the main topic changes from one to the next, as far as moving single items gets
 * there; what needs no moving stays. Reviews do not get nearer to each other.
 * @param before the step before the first of them
 */
export function interleaved(items: readonly Candidate[], before: Step | undefined): readonly Candidate[] {
  let best = items
  for (;;) {
    const cost = costOf(best, before)
    if (cost.topics === 0) return best
    const better = moves(best).find((moved) => {
      const { topics, reviews } = costOf(moved, before)
      return topics < cost.topics && reviews <= cost.reviews
    })
    if (better === undefined) return best
    best = better
  }
}

/** How many steps have the main topic of the one before, and how many reviews follow another. */
function costOf(items: readonly Candidate[], before: Step | undefined): { topics: number; reviews: number } {
  const steps = [...(before ? [before] : []), ...items.map(stepOf)]
  const pairs = steps.slice(1).map((step, index) => ({ step, previous: steps[index] }))
  return {
    topics: pairs.filter(({ step, previous }) => step.topic === previous?.topic).length,
    reviews: pairs.filter(({ step, previous }) => step.review && previous?.review === true).length,
  }
}

/** Every order that comes of putting one item elsewhere. */
function moves(items: readonly Candidate[]): Candidate[][] {
  return items.flatMap((item, from) => {
    const rest = items.filter((_, index) => index !== from)
    return items.map((_, to) => [...rest.slice(0, to), item, ...rest.slice(to)])
  })
}
