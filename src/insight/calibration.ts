import type { PredictionFigure } from '../history/figures-measured.ts'

/** The predictions from `from` up to, but for the last bin, below `to`. */
export interface CalibrationBin {
  readonly from: number
  readonly to: number
  readonly count: number
  /** Mean of what was predicted, and the share that was accepted; null where there is no prediction. */
  readonly predicted: number | null
  readonly observed: number | null
}

export interface Calibration {
  readonly count: number
  /** Null without predictions. */
  readonly brier: number | null
  /** Five bins of 20%, lowest first, once there are {@link enoughForBins}; until then empty. */
  readonly bins: readonly CalibrationBin[]
}

/** Fewer would make a curve of chance. */
export const enoughForBins = 10
const binCount = 5

/**
 * How well predictions hold. The score is that of Brier (1950), "Verification of forecasts expressed in terms of
 * probability", in its form for two outcomes: the mean of (predicted - outcome)², where the outcome is 1 or 0. 0 is
 * perfect, 1 is always sure and always wrong, and saying one half each time gives 0.25.
 */
export function calibrationOf(predictions: readonly PredictionFigure[]): Calibration {
  const errors = predictions.map(({ sure, accepted }) => (sure - Number(accepted)) ** 2)
  return {
    count: predictions.length,
    brier: mean(errors),
    bins: predictions.length < enoughForBins ? [] : binsOf(predictions),
  }
}

function binsOf(predictions: readonly PredictionFigure[]): CalibrationBin[] {
  return Array.from({ length: binCount }, (_, index) => {
    const own = predictions.filter(
      // A fifth is no binary fraction: counted in hundredths, 60% is in the bin that begins with it.
      ({ sure }) => Math.min(binCount - 1, Math.floor(Math.round(sure * 100) / (100 / binCount))) === index,
    )
    return {
      from: index / binCount,
      to: (index + 1) / binCount,
      count: own.length,
      predicted: mean(own.map(({ sure }) => sure)),
      observed: mean(own.map(({ accepted }) => Number(accepted))),
    }
  })
}

function mean(numbers: readonly number[]): number | null {
  if (numbers.length === 0) return null
  return numbers.reduce((total, number) => total + number, 0) / numbers.length
}
