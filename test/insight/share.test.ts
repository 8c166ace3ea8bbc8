import { expect, it } from 'vitest'
import { shareOf } from '../../src/insight/share.ts'

it('has no interval of nothing', () => {
  expect(shareOf(0, 0)).toEqual({ number: 0, of: 0, low: null, high: null })
})

it('has the 80% interval of Jeffreys', () => {
  // Found by summing the density of Beta(5.5, 5.5) in 20,000 steps.
  const { low, high } = shareOf(5, 10)
  expect(low).toBeCloseTo(0.309_89, 4)
  expect(high).toBeCloseTo(0.690_11, 4)
})

it('reaches the ends where nothing or all came out well', () => {
  expect(shareOf(0, 4)).toMatchObject({ low: 0 })
  expect(shareOf(4, 4)).toMatchObject({ high: 1 })
  expect(shareOf(4, 4).low).toBeGreaterThan(0.5)
})
