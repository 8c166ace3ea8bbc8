import { expect, it } from 'vitest'
import { pickProblem } from '../../src/insight/pick.ts'
import type { Difficulty, ProblemSummary, Topic } from '../../src/model/problem.ts'
import { day, failed, now, roundOf } from './rounds.ts'

function problem(id: string, difficulty: Difficulty, topic: Topic, minutes = 15): ProblemSummary {
  return { id, title: id, difficulty, minutes, topics: [topic], kind: 'function', dir: `/bank/${id}` }
}

const problems = [
  problem('c-graphs', 'medium', 'graphs'),
  problem('b-trees', 'easy', 'trees'),
  problem('a-arrays', 'easy', 'arrays', 20),
  problem('d-arrays', 'easy', 'arrays'),
  problem('e-heap', 'hard', 'heap'),
]

it('begins with the shortest of the easy ones', () => {
  expect(pickProblem({ problems, rounds: [] })?.id).toBe('b-trees')
})

it('prefers what was not seen, of another topic than the last round', () => {
  const rounds = [roundOf({ problem: 'd-arrays', topics: ['arrays'] })]
  expect(pickProblem({ problems, rounds })?.id).toBe('b-trees')
  const next = [...rounds, failed({ problem: 'b-trees', topics: ['trees'], startedAt: now + day })]
  expect(pickProblem({ problems, rounds: next })?.id).toBe('a-arrays')
})

it('prefers the topic with the fewest rounds', () => {
  const rounds = [
    roundOf({ problem: 'x', topics: ['trees'], startedAt: now - 3 * day }),
    roundOf({ problem: 'y', topics: ['math'], startedAt: now - day }),
  ]
  expect(pickProblem({ problems, rounds })?.id).toBe('d-arrays')
})

it('keeps to the filters', () => {
  expect(pickProblem({ problems, rounds: [], topic: 'graphs' })?.id).toBe('c-graphs')
  expect(pickProblem({ problems, rounds: [], difficulty: 'hard' })?.id).toBe('e-heap')
  expect(pickProblem({ problems, rounds: [], difficulty: 'hard', topic: 'graphs' })).toBeUndefined()
})

it('brings back what was not solved, the oldest first, once all were seen', () => {
  const seen = (id: string, days: number, make: typeof roundOf) =>
    make({ problem: id, startedAt: now - days * day })
  const rounds = [
    seen('a-arrays', 9, roundOf),
    seen('b-trees', 3, failed),
    seen('c-graphs', 5, failed),
    seen('d-arrays', 2, failed),
    seen('d-arrays', 1, roundOf),
    seen('e-heap', 4, failed),
  ]
  expect(pickProblem({ problems, rounds })?.id).toBe('c-graphs')
})
