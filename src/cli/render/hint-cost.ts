import { formatElapsed } from '../../round/clock.ts'
import type { ClockEffect, HintCost, HintStep } from '../../round/hints.ts'
import type { Paint } from '../io.ts'
import { pad, wrap } from './fit.ts'

/** What hints cost, in words. */

/** A hint that may be taken: its number, how many there are, and what taking it does. */
export interface OfferedHint {
  /** Counted from 1. */
  readonly hint: number
  readonly total: number
  readonly cost: HintCost
  readonly effect: ClockEffect
}

/** The question before a hint is taken. */
export function hintQuestion(offered: OfferedHint): string {
  return `${hintPrice(offered)} Take it?`
}

/** What a hint costs, as it is told above the hint where nobody can be asked. */
export function hintPrice({ hint, total, cost, effect }: OfferedHint): string {
  const overtime = effect === 'overtime' ? ', which puts you into overtime at once' : ''
  return `Hint ${hint} of ${total}: ${costWords(cost, overtime)}.`
}

/** The same in the one line of 58 cells that the live screen has on a narrow terminal. */
export function shortHintQuestion({ hint, total, cost, effect }: OfferedHint): string {
  const { clockMs, review } = cost
  const off = `${formatElapsed(clockMs)} off${effect === 'overtime' ? ': overtime' : ' the clock'}`
  const counts = { hard: 'hard', again: 'not recalled' } as const
  const words =
    clockMs > 0
      ? `${off}${review === null ? '' : `; review: ${counts[review]}`}`
      : review === null
        ? 'It costs nothing more'
        : `The review counts it as ${counts[review]}`
  return `Hint ${hint} of ${total}? ${words}. y/n`
}

/** `it takes 1:08 off the clock, and the next review counts this problem as hard` */
function costWords({ clockMs, review }: HintCost, more = ''): string {
  const counts = {
    hard: 'the next review counts this problem as hard',
    again: 'the next review counts this problem as not recalled',
  } as const
  const parts = [
    ...(clockMs > 0 ? [`it takes ${formatElapsed(clockMs)} off the clock${more}`] : []),
    ...(review === null ? [] : [counts[review]]),
  ]
  return parts.length === 0 ? 'it costs nothing more' : parts.join(', and ')
}

/** A line a hint: whether it was taken, and what it costs. */
export function ladderLines(steps: readonly HintStep[], columns: number, paint: Paint): string[] {
  return steps.flatMap(({ hint, taken, cost }) => {
    const start = `hint ${hint}  ${pad(taken ? 'taken' : '', 5)}  `
    const [first = '', ...rest] = wrap(costWords(cost), Math.max(1, columns - start.length))
    const lines = [start + first, ...rest.map((line) => ' '.repeat(start.length) + line)]
    return taken ? lines.map(paint.dim) : lines
  })
}
