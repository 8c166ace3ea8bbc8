import { type Calibration, type CalibrationBin, enoughForBins } from '../../insight/calibration.ts'
import type { Paint } from '../io.ts'
import { count, pad, wrap } from './fit.ts'

const mark = { accepted: '█', rest: '·', predicted: '│' } as const

/** How well predictions hold: the score, and from ten predictions on the curve as bars; nothing without any. */
export function calibrationLines(calibration: Calibration, columns: number, paint: Paint): string[] {
  const { count: predictions, brier, bins } = calibration
  if (brier === null) return []
  const score = `Brier score ${brier.toFixed(2)} (0 is perfect; always saying 50% gives 0.25)`
  const left = enoughForBins - predictions
  const more = left > 0 ? `; a curve after ${left} more` : ''
  return [
    '',
    paint.title('How sure you were'),
    ...wrap(`${count(predictions, 'prediction')}, ${score}${more}`, columns),
    ...(bins.length > 0 ? curve(bins, columns, paint) : []),
  ]
}

/** A line a bin: what was said, a bar of what was accepted with a mark at the mean that was said, and both in numbers. */
function curve(bins: readonly CalibrationBin[], columns: number, paint: Paint): string[] {
  const rows = bins.map((bin) => ({
    bin,
    said: `${whole(bin.from)}-${whole(bin.to)}%`,
    numbers: bin.count === 0 ? '-' : `${whole(bin.observed)}%`,
    n: String(bin.count),
  }))
  const said = Math.max(4, ...rows.map((row) => row.said.length))
  const n = Math.max(1, ...rows.map((row) => row.n.length))
  const accepted = columns < 50 ? 4 : 'accepted'.length
  const width = Math.min(40, Math.max(4, columns - said - accepted - n - 6))
  const line = (first: string, bar: string, numbers: string, last: string): string =>
    `${pad(first, said)}  ${bar}  ${numbers.padStart(accepted)}  ${last.padStart(n)}`
  const heading = line('said', ' '.repeat(width), columns < 50 ? 'AC' : 'accepted', 'n')
  const legend = `${mark.accepted} share that was accepted  ${mark.predicted} what you said, on average`
  return [
    '',
    paint.dim(heading),
    ...rows.map((row) => line(row.said, bar(row.bin, width, paint), row.numbers, row.n)),
    '',
    ...wrap(legend, columns).map(paint.dim),
  ]
}

function bar({ predicted, observed }: CalibrationBin, width: number, paint: Paint): string {
  if (predicted === null || observed === null) return paint.dim(mark.rest.repeat(width))
  const at = Math.min(width - 1, Math.floor(predicted * width))
  const full = Math.round(observed * width)
  const run = (from: number, to: number): string => {
    const accepted = Math.max(0, Math.min(full, to) - from)
    const rest = to - from - accepted
    return (
      (accepted > 0 ? paint.hint(mark.accepted.repeat(accepted)) : '') +
      (rest > 0 ? paint.dim(mark.rest.repeat(rest)) : '')
    )
  }
  return run(0, at) + paint.title(mark.predicted) + run(at + 1, width)
}

function whole(share: number | null): number {
  return Math.round((share ?? 0) * 100)
}
