import type { Next } from '../../insight/next.ts'
import type { Candidate } from '../../insight/next-candidates.ts'
import type { Paint } from '../io.ts'
import { wrap } from './fit.ts'

export interface NextView {
  /** What there is time for. */
  readonly minutes: number
  readonly columns: number
  readonly paint: Paint
}

/** The list of `prep next`: what each problem is, and why it is there; ends with a newline. */
export function renderNext({ items, totalMinutes, due, reason }: Next, view: NextView): string {
  const { minutes, columns, paint } = view
  const dues = due === 0 ? 'no review is due' : due === 1 ? '1 review is due' : `${due} reviews are due`
  if (reason !== null)
    return lines(wrap(`Nothing for ${minutes} minutes: ${reason}. In all, ${dues}.`, columns))
  const head = `${totalMinutes} of ${minutes} minutes, each problem by its target; ${dues}`
  return lines([
    ...wrap(head, columns).map(paint.title),
    '',
    ...items.flatMap((item, index) => itemLines(item, index + 1, items.length, view)),
  ])
}

function itemLines(
  { problem, reason }: Candidate,
  number: number,
  of: number,
  { columns, paint }: NextView,
): string[] {
  const start = `${String(number).padStart(String(of).length)}  `
  const indent = ' '.repeat(start.length)
  const about = `${problem.topics[0]} · ${problem.difficulty} · ${problem.minutes} min`
  const room = columns - start.length - problem.id.length
  const first = start + paint.accent(problem.id)
  return [
    ...(about.length + 2 <= room ? [`${first}  ${about}`] : [first, indent + about]),
    ...wrap(reason, columns - start.length).map((line) => indent + paint.dim(line)),
  ]
}

function lines(all: readonly string[]): string {
  return all.map((line) => `${line}\n`).join('')
}
