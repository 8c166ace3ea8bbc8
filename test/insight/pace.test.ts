import { expect, it } from 'vitest'
import { endedRounds } from '../../src/insight/evidence.ts'
import { paceOf } from '../../src/insight/pace.ts'
import { failed, roundOf } from './rounds.ts'

/** Rounds by their elapsed time as a multiple of the target of 20 minutes; a minus means not solved. */
const pace = (...ratios: number[]) =>
  paceOf(
    endedRounds(
      ratios.map((ratio) => (ratio < 0 ? failed : roundOf)({ minutesTaken: Math.abs(ratio) * 20 })),
    ),
  )

it.each([
  ['nothing', [], null, null],
  ['one solved', [0.8], 0.8, null],
  ['an odd number', [0.4, 1.2, 0.8], 0.8, null],
  ['an even number: the middle of the two', [0.4, 0.6, 0.8, 1], 0.7, null],
  ['two', [0.08, 0.9], 0.49, null],
  ['one not solved', [-1.5], null, 1.5],
  ['half not solved at the end', [0.5, 1, -1.5, -1.5], 1, null],
  ['most not solved', [0.5, -1.5, -1.5], null, 1.5],
  // Survival 4/5, then censored at .6, then 4/5 * 2/3 = .53, then .53 / 2 = .27 at 1.2.
  ['censored in between', [0.4, -0.6, 0.8, 1.2, -1.5], 1.2, null],
  ['a tie: what was solved comes first', [1, -1], 1, null],
  ['late ones', [0.5, 1.6, 1.7], null, 1.7],
])('the median pace of %s', (_, ratios, median, atLeast) => {
  const found = pace(...ratios)
  if (median === null) expect(found.median).toBeNull()
  else expect(found.median).toBeCloseTo(median, 10)
  if (atLeast === null) expect(found.atLeast).toBeNull()
  else expect(found.atLeast).toBeCloseTo(atLeast, 10)
})
