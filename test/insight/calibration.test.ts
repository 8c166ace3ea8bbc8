import { describe, expect, it } from 'vitest'
import type { Event, EventData, EventKind } from '../../src/history/types.ts'
import { calibrationOf, type Prediction, predictionsOf } from '../../src/insight/calibration.ts'

let made = 0
const event = (round: string, kind: EventKind, data: EventData = {}): Event => {
  made++
  return { id: String(made), round, at: made, kind, data }
}
const predicted = (round: string, sure: number) => event(round, 'predicted', { sure })
const submitted = (round: string, verdict: string) => event(round, 'submitted', { verdict })

describe('predictions', () => {
  it('go with the submission that followed in their round', () => {
    const events = [
      predicted('a', 90),
      predicted('b', 20),
      submitted('a', 'WA'),
      submitted('b', 'AC'),
      predicted('a', 60),
      submitted('a', 'AC'),
    ]
    expect(predictionsOf(events)).toEqual([
      { round: 'a', sure: 0.9, accepted: false },
      { round: 'b', sure: 0.2, accepted: true },
      { round: 'a', sure: 0.6, accepted: true },
    ])
  })

  it('are for one submission each, and a newer one takes the place of an older', () => {
    const events = [
      submitted('a', 'WA'),
      predicted('a', 90),
      event('a', 'saved'),
      predicted('a', 40),
      submitted('a', 'WA'),
      submitted('a', 'AC'),
      predicted('a', 100),
    ]
    expect(predictionsOf(events)).toEqual([{ round: 'a', sure: 0.4, accepted: false }])
  })

  it('are there at 0%, too', () => {
    expect(predictionsOf([predicted('a', 0), submitted('a', 'WA')])).toEqual([
      { round: 'a', sure: 0, accepted: false },
    ])
  })
})

const said = (sure: number, accepted: boolean): Prediction => ({ round: 'a', sure, accepted })

describe('the calibration', () => {
  it('has no score without predictions', () => {
    expect(calibrationOf([])).toEqual({ count: 0, brier: null, bins: [] })
  })

  it('has the Brier score', () => {
    // (0.9 - 1)² = 0.01, (0.7 - 0)² = 0.49, (0.5 - 1)² = 0.25
    const { count, brier } = calibrationOf([said(0.9, true), said(0.7, false), said(0.5, true)])
    expect(count).toBe(3)
    expect(brier).toBeCloseTo(0.25, 10)
    expect(calibrationOf([said(1, true), said(0, false)]).brier).toBe(0)
    expect(calibrationOf([said(1, false), said(0, true)]).brier).toBe(1)
  })

  it('has a curve from ten predictions on, in which each is once', () => {
    const nine = [0, 0.1, 0.2, 0.29, 0.4, 0.57, 0.6, 0.8, 1].map((sure) => said(sure, sure >= 0.5))
    expect(calibrationOf(nine).bins).toEqual([])
    const { bins } = calibrationOf([...nine, said(0.9, false)])
    expect(bins.map(({ from, to, count }) => [from, to, count])).toEqual([
      [0, 0.2, 2],
      [0.2, 0.4, 2],
      [0.4, 0.6, 2],
      [0.6, 0.8, 1],
      [0.8, 1, 3],
    ])
    expect(bins[1]?.predicted).toBeCloseTo(0.245, 10)
    expect(bins[1]?.observed).toBe(0)
    expect(bins[4]?.predicted).toBeCloseTo(0.9, 10)
    expect(bins[4]?.observed).toBeCloseTo(2 / 3, 10)
  })

  it('says of an empty bin that there is nothing', () => {
    const { bins } = calibrationOf(Array.from({ length: 10 }, () => said(0.95, true)))
    expect(bins[0]).toEqual({ from: 0, to: 0.2, count: 0, predicted: null, observed: null })
    expect(bins[4]).toMatchObject({ count: 10, observed: 1 })
  })
})
