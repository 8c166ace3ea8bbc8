import { describe, expect, it } from 'vitest'
import type { PredictionFigure } from '../../src/history/figures-measured.ts'
import { calibrationOf } from '../../src/insight/calibration.ts'

const said = (sure: number, accepted: boolean): PredictionFigure => ({ round: 'a', sure, accepted })

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
