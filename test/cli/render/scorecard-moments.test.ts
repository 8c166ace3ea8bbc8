import { expect, it } from 'vitest'
import { momentLines } from '../../../src/cli/render/scorecard-moments.ts'
import type { Moments } from '../../../src/insight/moments.ts'

const second = 1000
const moments: Moments = {
  firstEditMs: 40 * second,
  firstRunMs: 190 * second,
  samplesPassedMs: 362 * second,
  firstSubmissionMs: 400 * second,
  acceptedMs: 4000 * second,
  longestStall: { ms: 270 * second, atMs: 480 * second },
  runs: 3,
  submissions: 2,
  hints: 0,
}
const none: Moments = {
  ...moments,
  firstEditMs: null,
  firstRunMs: null,
  samplesPassedMs: null,
  firstSubmissionMs: null,
  acceptedMs: null,
  longestStall: null,
}

it('tells what happened, broken between parts', () => {
  expect(momentLines(moments, 58)).toEqual([
    'first edit 0:40 · first run 3:10 · samples passed 6:02',
    'first submission 6:40 · longest stall 4:30 at 8:00',
  ])
})

it('leaves out what did not happen', () => {
  expect(momentLines(none, 58)).toEqual([])
  expect(momentLines({ ...none, firstRunMs: 0, longestStall: { ms: 999, atMs: 5 } }, 58)).toEqual([
    'first run 0:00',
  ])
})

it('a first submission that was accepted is told as the acceptance', () => {
  expect(momentLines({ ...none, firstSubmissionMs: 5, acceptedMs: 5 }, 58)).toEqual([])
})
