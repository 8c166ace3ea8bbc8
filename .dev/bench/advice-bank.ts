import { difficulties, type ProblemSummary, topics } from '../../src/model/problem.ts'
import { randomOf } from './advice-learner.ts'

/** As many problems over all topics: a quarter easy, half medium, a quarter hard. */
export function madeUpBank(count: number): ProblemSummary[] {
  const random = randomOf(count)
  return Array.from({ length: count }, (_, index) => {
    const difficulty = difficulties[[0, 1, 1, 2][Math.floor(random() * 4)] ?? 1] ?? 'medium'
    const main = topics[Math.floor(random() * topics.length)] ?? 'arrays'
    const other = topics[Math.floor(random() * topics.length)] ?? 'arrays'
    const id = `problem-${String(index).padStart(3, '0')}`
    return {
      id,
      title: id,
      difficulty,
      minutes: { easy: 15, medium: 25, hard: 35 }[difficulty],
      topics: main === other ? [main] : [main, other],
      kind: 'function',
      dir: `/bank/${id}`,
    }
  })
}
