import stringWidth from 'fast-string-width'
import { formatElapsed } from '../../round/clock.ts'
import { type PhaseReading, type PhaseTime, phaseWords } from '../../round/phases.ts'
import type { Paint } from '../io.ts'
import { truncate } from './fit.ts'

/**
 * The phases of a round in one line of at most `width` cells: those behind, the one now with its time of its share, and
 * those to come. Where they do not fit, the times of the others are left out first, then the others.
 */
export function phaseStrip({ phase, times }: PhaseReading, width: number, paint: Paint): string {
  const at = times.findIndex((time) => time.phase === phase)
  const now = times[at]
  if (!now) return ''
  const behind = times.slice(0, at)
  const ahead = times.slice(at + 1)
  const behindLong = (time: PhaseTime) => passed(`${wordsOf(time)} ${formatElapsed(time.spentMs)}`, paint)
  const behindShort = (time: PhaseTime) => passed(wordsOf(time), paint)
  // Who went back has been in some of those ahead.
  const long = [
    ...behind.map(behindLong),
    current(now, true, paint),
    ...ahead.map((time) =>
      time.spentMs > 0 ? behindLong(time) : paint.dim(`${wordsOf(time)} ${formatElapsed(time.shareMs)}`),
    ),
  ]
  const done = behind.map(behindShort)
  const rest = [
    current(now, true, paint),
    ...ahead.map((time) => (time.spentMs > 0 ? behindShort(time) : paint.dim(wordsOf(time)))),
  ]
  const alone = current(now, true, paint)
  const lines = [
    long.join('   '),
    long.join('  '),
    [...done, ...rest].join('   '),
    [...done, ...rest].join('  '),
    // Their marks keep those behind apart.
    [done.join(' '), ...rest].join('  '),
    `${alone} ${paint.dim(`(${at + 1} of ${times.length})`)}`,
    alone,
    current(now, false, paint),
  ]
  return lines.find((line) => stringWidth(line) <= width) ?? truncate(current(now, false, paint), width)
}

function wordsOf({ phase }: PhaseTime): string {
  return phaseWords[phase]
}

function passed(words: string, paint: Paint): string {
  return `${paint.pass('✓')} ${paint.dim(words)}`
}

function current(time: PhaseTime, tellsShare: boolean, paint: Paint): string {
  const tone = time.spentMs > time.shareMs ? paint.warn : paint.accent
  const share = tellsShare ? ` of ${formatElapsed(time.shareMs)}` : ''
  return `${tone(`▸ ${wordsOf(time)} ${formatElapsed(time.spentMs)}`)}${share}`
}
