import { expect, it } from 'vitest'
import {
  phasesByWeek,
  phaseTable,
  planPhases,
  sittingsByWeek,
  weekFrames,
} from '../../src/insight/plan-phases.ts'
import { curriculum } from '../../src/insight/plan-topics.ts'
import { topics } from '../../src/model/problem.ts'

it('shares the weeks among the phases', () => {
  const numbers = (weeks: number) =>
    planPhases.map((phase) => phasesByWeek(weeks).filter((own) => own.includes(phase)).length)
  expect(phasesByWeek(2)).toEqual([
    ['foundation', 'weak-areas'],
    ['advanced', 'simulation'],
  ])
  expect(phasesByWeek(3)).toEqual([['foundation'], ['weak-areas', 'advanced'], ['simulation']])
  expect(numbers(4)).toEqual([1, 1, 1, 1])
  expect(numbers(6)).toEqual([2, 2, 1, 1])
  expect(numbers(8)).toEqual([2, 3, 2, 1])
  expect(numbers(12)).toEqual([3, 4, 3, 2])
  expect(numbers(26)).toEqual([7, 9, 6, 4])
  for (let weeks = 4; weeks <= 26; weeks++) {
    const all = phasesByWeek(weeks)
    expect(all).toHaveLength(weeks)
    const order = all.map(([phase]) => planPhases.indexOf(phase ?? 'foundation'))
    expect(order).toEqual([...order].sort())
    expect(numbers(weeks).every((number) => number > 0)).toBe(true)
  }
})

it('parts all the hours of a phase', () => {
  for (const { work } of Object.values(phaseTable))
    expect(Object.values(work).reduce((sum, share) => sum + share, 0)).toBe(100)
  expect(Object.values(phaseTable).reduce((sum, { share }) => sum + share, 0)).toBe(100)
})

it('cuts the last week short at the interview', () => {
  const plan = { weeks: 3, hours: 7, from: 100, interview: 116 }
  expect(weekFrames(plan).map(({ from, to, budget }) => [from, to, budget])).toEqual([
    [100, 107, 420],
    [107, 114, 420],
    [114, 116, 120],
  ])
  expect(weekFrames({ ...plan, interview: 114 })).toHaveLength(2)
  expect(weekFrames({ ...plan, interview: 200 })).toHaveLength(3)
})

it('gives about half of the hours to problems, a baseline mock, and more mocks at the end', () => {
  for (const weeks of [4, 6, 12, 26]) {
    const frames = weekFrames({ weeks, hours: 8, from: 0, interview: null })
    const mocks = sittingsByWeek(frames).map((sittings) => sittings.get('mock') ?? 0)
    expect(mocks[0]).toBe(45)
    expect(mocks.at(-1)).toBeGreaterThanOrEqual(135)
    const problems = frames.reduce(
      (sum, { phases: [phase = 'foundation'] }) => sum + phaseTable[phase].work.problems / weeks,
      0,
    )
    expect(problems).toBeGreaterThan(45)
    expect(problems).toBeLessThan(55)
  }
})

it('knows the place of every topic', () => {
  expect([...curriculum].sort()).toEqual([...topics].sort())
})
