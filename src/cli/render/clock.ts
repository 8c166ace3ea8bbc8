import { formatClock, formatElapsed } from '../../round/clock.ts'
import type { Paint } from '../io.ts'
import { flow, pad } from './fit.ts'

/** A round's times in ms since its start. */
export interface ClockTimes {
  readonly elapsedMs: number
  /** May lie beyond `clockMs`; missing where it must not be told, since it tells how hard the problem is. */
  readonly targetMs?: number
  readonly clockMs: number
}

const minute = 60_000

/** The clock in words: time left and the target, or how long the round is over and when it ends by itself. */
export function clockLines(times: ClockTimes, columns: number, paint: Paint): string[] {
  const { elapsedMs, clockMs } = times
  const left = clockMs - elapsedMs
  const paintLeft = toneOf(left, paint)
  if (left > 0)
    return flow(
      [`${paintLeft(formatClock(left))} left of ${formatElapsed(clockMs)}`, ...targetWords(times, paint)],
      columns,
      '   ',
    )
  const untilEnd = clockMs * 2 - elapsedMs
  const end = untilEnd > 0 ? `ends by itself in ${formatClock(untilEnd)}` : 'ended by itself'
  return flow([paint.fail(`Time is up, ${formatElapsed(-left)} over`), paint.dim(end)], columns, '   ')
}

function targetWords({ elapsedMs, targetMs, clockMs }: ClockTimes, paint: Paint): string[] {
  if (targetMs === undefined) return []
  if (targetMs > clockMs) return [paint.dim(`target ${formatElapsed(targetMs)}, after the clock`)]
  const left = targetMs - elapsedMs
  const words = left > 0 ? `target in ${formatClock(left)}` : `target ${formatElapsed(-left)} ago`
  return [paint.dim(words)]
}

function toneOf(left: number, paint: Paint): (text: string) => string {
  if (left <= minute) return paint.fail
  return left <= 5 * minute ? paint.warn : paint.accent
}

/**
 * The time as a bar of `width` cells: what is gone, what is left, `┃` at the target and at the clock's end.
 * Its scale is the clock until that is over, and from then on the clock and the overtime.
 */
export function clockBar(times: ClockTimes, width: number, paint: Paint): string {
  const { elapsedMs, targetMs, clockMs } = times
  const scale = scaleOf(times)
  const gone = Math.min(width, Math.floor((elapsedMs / scale) * width))
  const end = cellOf(clockMs, scale, width)
  const target = targetMs !== undefined && targetMs <= scale ? cellOf(targetMs, scale, width) : -1
  const tone = toneOf(clockMs - elapsedMs, paint)
  const cells = Array.from({ length: width }, (_, at) => {
    if (at === end || at === target) return 'mark'
    return at < gone ? 'gone' : 'left'
  })
  return runs(cells)
    .map(([kind, n]) => barPart(kind, n, tone, paint))
    .join('')
}

/** Words that end under the bar's marks, `target 20:00` and `end 30:00`; empty where they do not fit. */
export function barLegend(times: ClockTimes, width: number, paint: Paint): string {
  const scale = scaleOf(times)
  const { targetMs, clockMs } = times
  const marks = [
    ...(targetMs === undefined ? [] : [{ ms: targetMs, word: 'target' }]),
    { ms: clockMs, word: 'end' },
  ]
    .map(({ ms, word }) => ({ at: cellOf(ms, scale, width), text: `${word} ${formatElapsed(ms)}` }))
    .filter((mark) => mark.at < width)
  let line = ''
  for (const { at, text } of marks.toSorted((one, other) => one.at - other.at)) {
    const start = Math.max(0, at + 1 - text.length)
    if (line !== '' && start < line.length + 2) return ''
    line = pad(line, start) + text
  }
  return paint.dim(line)
}

function scaleOf({ elapsedMs, clockMs }: ClockTimes): number {
  return Math.max(1, elapsedMs > clockMs ? Math.max(clockMs * 2, elapsedMs) : clockMs)
}

function cellOf(ms: number, scale: number, width: number): number {
  return Math.min(Math.round((ms / scale) * width), ms <= scale ? width - 1 : width)
}

type Cell = 'gone' | 'left' | 'mark'

function runs(cells: readonly Cell[]): [Cell, number][] {
  const result: [Cell, number][] = []
  for (const cell of cells) {
    const last = result.at(-1)
    if (last?.[0] === cell) last[1]++
    else result.push([cell, 1])
  }
  return result
}

function barPart(kind: Cell, n: number, tone: (text: string) => string, paint: Paint): string {
  if (kind === 'mark') return paint.title('┃'.repeat(n))
  return kind === 'gone' ? tone('━'.repeat(n)) : paint.dim('─'.repeat(n))
}
