import { describe, expect, it } from 'vitest'
import { coverage, sumOf, targetOf } from '../../src/insight/coverage.ts'
import { leastOfTopic, topicGoals } from '../../src/insight/coverage-goals.ts'
import { difficulties, type ProblemSummary, topics } from '../../src/model/problem.ts'

function problem(id: string, more: Partial<ProblemSummary> = {}): ProblemSummary {
  return {
    id,
    title: id,
    difficulty: 'easy',
    minutes: 15,
    topics: ['queue'],
    kind: 'function',
    dir: `/bank/${id}`,
    ...more,
  }
}

describe('the goals', () => {
  it('are of every topic, in the order of the list', () => {
    expect(topicGoals.map(({ topic }) => topic)).toEqual([...topics])
    expect(topicGoals.reduce((sum, { goal }) => sum + sumOf(goal), 0)).toBe(229)
  })

  it('make a target of half of each, three at least, in proportion and never above the goal', () => {
    for (const { goal } of topicGoals) {
      const target = targetOf(goal)
      expect(sumOf(target)).toBe(Math.max(leastOfTopic, Math.ceil(sumOf(goal) / 2)))
      for (const difficulty of difficulties) expect(target[difficulty]).toBeLessThanOrEqual(goal[difficulty])
    }
    expect(targetOf({ easy: 8, medium: 8, hard: 2 })).toEqual({ easy: 4, medium: 4, hard: 1 })
    // Three of four: .75 of three is more of a problem than .75 of one.
    expect(targetOf({ easy: 0, medium: 3, hard: 1 })).toEqual({ easy: 0, medium: 2, hard: 1 })
    expect(targetOf({ easy: 1, medium: 4, hard: 1 })).toEqual({ easy: 1, medium: 2, hard: 0 })
  })
})

describe('coverage', () => {
  const problems = [
    problem('a'),
    problem('b', { topics: ['queue', 'heap'], kind: 'class' }),
    problem('c', { topics: ['heap', 'queue'], difficulty: 'hard', kind: 'stdio' }),
  ]

  it('counts by the main topic, and those that name it at all', () => {
    const { problems: count, difficulties: levels, kinds, topics: covered } = coverage(problems)
    expect([count, levels, kinds]).toEqual([
      3,
      { easy: 2, medium: 0, hard: 1 },
      { function: 1, class: 1, stdio: 1 },
    ])
    const of = (name: string) => covered.find(({ topic }) => topic === name)
    expect(of('queue')).toMatchObject({
      main: { easy: 2, medium: 0, hard: 0 },
      touched: 3,
      target: { easy: 1, medium: 2, hard: 0 },
      // The second easy one does not stand in for one of medium difficulty.
      missing: { easy: 0, medium: 2, hard: 0 },
    })
    expect(of('heap')).toMatchObject({ touched: 2, missing: { easy: 1, medium: 3, hard: 0 } })
  })

  it('names what is missing most first', () => {
    const { missing } = coverage(problems)
    expect(missing.slice(0, 2).map(({ topic }) => topic)).toEqual(['arrays', 'trees'])
    const amounts = missing.map((topic) => sumOf(topic.missing))
    expect(amounts).toEqual(amounts.toSorted((a, b) => b - a))
    expect(missing.at(-1)?.topic).toBe('queue')
  })

  it('of one topic counts only problems that name it', () => {
    const { problems: count, kinds, topics: covered, missing } = coverage(problems, 'heap')
    expect([count, kinds]).toEqual([2, { function: 0, class: 1, stdio: 1 }])
    expect(covered.map(({ topic }) => topic)).toEqual(['heap'])
    expect(missing.map(({ topic }) => topic)).toEqual(['heap'])
  })
})
