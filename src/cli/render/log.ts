import stringWidth from 'fast-string-width'
import type { LoggedPractice, Score } from '../../insight/plan-practice.ts'
import type { Paint } from '../io.ts'
import { flow, oneLine, wrap } from './fit.ts'

export interface LogView {
  readonly columns: number
  readonly paint: Paint
}

/** Practice done elsewhere with the numbers by which it is taken back, newest day first, without a final newline. */
export function renderPractice(practice: readonly LoggedPractice[], { columns, paint }: LogView): string {
  const width = Math.max(0, ...practice.map(({ number }) => String(number).length))
  return [...practice]
    .sort((a, b) => b.day.localeCompare(a.day) || b.number - a.number)
    .flatMap((one) => {
      const start = `${String(one.number).padStart(width)}  `
      const indent = stringWidth(start)
      const room = Math.max(10, columns - indent)
      const lines = [
        ...flow(practiceParts(one), room),
        ...(one.questions === null ? [] : wrap(paint.dim(`asked: ${oneLine(one.questions)}`), room, 2)),
        ...(one.feedback === null ? [] : wrap(paint.dim(`told: ${oneLine(one.feedback)}`), room, 2)),
      ]
      return lines.map((line, at) => (at === 0 ? paint.accent(start) : ' '.repeat(indent)) + line)
    })
    .join('\n')
}

/** Day, format, time, topic and score, as far as they are known. */
export function practiceParts({ day, format, minutes, topic, score }: LoggedPractice): string[] {
  return [
    day,
    format,
    `${minutes} min`,
    ...(topic === null ? [] : [topic]),
    ...(score === null ? [] : [scoreWords(score)]),
  ]
}

function scoreWords({ reached, outOf }: Score): string {
  return `${reached} of ${outOf}`
}
