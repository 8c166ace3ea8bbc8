import { type Difficulty, difficulties, type Topic } from '../model/problem.ts'
import type { EndedRound } from './evidence.ts'
import { computedRating } from './review-rating.ts'

/** Of this many easy rounds in a row, so many must go well for topics that are new to begin with medium. */
export const newestEasy = 5
const enough = 4

/**
 * Tells the difficulty at which a topic goes on: a staircase (Levitt 1971, "Transformed up-down methods in
 * psychoacoustics"). After a round that was rated good or easy one up, after again one down, after hard the same. A
 * topic without a round begins with easy, or with medium where four of the last five easy rounds went well.
 * @param counted of the rounds that count as evidence the newest of each topic and the newest easy ones at least, oldest
 * first
 */
export function levelsOf(counted: readonly EndedRound[]): (topic: Topic) => Difficulty {
  const newest = new Map<Topic, EndedRound>()
  for (const round of counted) for (const topic of round.topics) newest.set(topic, round)
  const easy = counted.filter(({ difficulty }) => difficulty === 'easy').slice(-newestEasy)
  const first: Difficulty = easy.filter((round) => stepOf(round) > 0).length >= enough ? 'medium' : 'easy'
  return (topic) => {
    const round = newest.get(topic)
    if (round === undefined) return first
    const at = difficulties.indexOf(round.difficulty) + stepOf(round)
    return difficulties[Math.max(0, Math.min(difficulties.length - 1, at))] ?? first
  }
}

function stepOf(round: EndedRound): number {
  return { again: -1, hard: 0, good: 1, easy: 1 }[computedRating(round).recall]
}
