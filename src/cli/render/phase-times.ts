import { formatElapsed } from '../../round/clock.ts'
import { type PhaseReading, type PhaseTime, phaseWords } from '../../round/phases.ts'
import type { Paint } from '../io.ts'
import { pad } from './fit.ts'

const nameWidth = Math.max(...Object.values(phaseWords).map((words) => words.length))

/** A line a phase, with its time of its share and a mark at the current one; without a final newline. */
export function renderPhases({ phase, times }: PhaseReading, paint: Paint): string {
  const spent = times.map(({ spentMs }) => formatElapsed(spentMs))
  const shares = times.map(({ shareMs }) => formatElapsed(shareMs))
  const [spentWidth, shareWidth] = [widest(spent), widest(shares)]
  return times
    .map((time, index) => {
      const isCurrent = time.phase === phase
      const name = pad(phaseWords[time.phase], nameWidth)
      const took = toneOf(time, paint)((spent[index] ?? '').padStart(spentWidth))
      const share = (shares[index] ?? '').padStart(shareWidth)
      return `${isCurrent ? paint.accent('▸') : ' '} ${isCurrent ? paint.title(name) : name}  ${took} of ${share}`
    })
    .join('\n')
}

const widest = (texts: readonly string[]): number => Math.max(...texts.map((text) => text.length))

/** What took longer than its share is told; nothing stops it. */
function toneOf({ spentMs, shareMs }: PhaseTime, paint: Paint): (text: string) => string {
  if (spentMs > shareMs) return paint.warn
  return spentMs > 0 ? paint.title : paint.dim
}

/** Where the time went, in a line: `plan 2:10 of 4:30, code 14:02 of 10:07`; phases without any time are left out. */
export function phaseSummary(times: readonly PhaseTime[]): string {
  return times
    .filter(({ spentMs }) => spentMs >= 1000)
    .map(
      ({ phase, spentMs, shareMs }) =>
        `${phaseWords[phase]} ${formatElapsed(spentMs)} of ${formatElapsed(shareMs)}`,
    )
    .join(', ')
}
