import { expect, it } from 'vitest'
import { madeUpBank } from '../../.dev/bench/advice-bank.ts'
import { mean } from '../../.dev/bench/advice-learner.ts'
import { simulate, type Way } from '../../.dev/bench/advice-run.ts'

// The benchmark prints this for more learners, for weeks, and for the built-in bank.
it('learners who follow prep next can do more at the interview than by chance or in order', () => {
  const problems = madeUpBank(100)
  const schedule = { days: 18, minutesPerDay: 60, missed: 0.1, model: 'least' } as const
  const solves = (way: Way) =>
    mean([0, 1, 2, 3, 4, 5].map((seed) => simulate(way, seed, problems, schedule).solves))
  const advised = solves('next')
  expect(advised).toBeGreaterThan(solves('random'))
  expect(advised).toBeGreaterThan(solves('fixed'))
})
