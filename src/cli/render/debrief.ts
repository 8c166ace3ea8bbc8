import stringWidth from 'fast-string-width'
import type { Round } from '../../history/types.ts'
import type { Rating } from '../../round/debrief.ts'
import type { Evidence } from '../../round/evidence.ts'
import { type Criterion, criteria, levels, levelWords, rubric } from '../../round/rubric.ts'
import type { Paint } from '../io.ts'
import { evidenceWords } from './evidence.ts'
import { beside, flow, oneLine, pad, wrap } from './fit.ts'
import { outcomeWord } from './history.ts'

/** A round as its debrief shows it. */
export interface Debrief {
  readonly round: Round
  readonly evidence: Evidence
  readonly rating?: Rating | undefined
}

export interface DebriefView {
  readonly columns: number
  readonly paint: Paint
}

const widest = 110
/** Narrower than this, evidence and rating stand one below the other. */
const twoColumns = 72
const gap = 2

/** What was measured beside how the person rates themself, without a final newline. */
export function renderDebrief({ round, evidence, rating }: Debrief, { columns, paint }: DebriefView): string {
  const width = Math.min(columns, widest)
  const about = [outcomeWord(round, paint), round.difficulty, oneLine(round.language)]
  const body = width < twoColumns ? stacked : sideBySide
  return [
    ...wrap(paint.title(`Debrief: ${oneLine(round.title)}`), width),
    ...flow(about, width),
    '',
    ...body(evidence, rating, width, paint),
    ...remark('Went well', rating?.wentWell, width, paint),
    ...remark('Next time', rating?.action, width, paint),
  ].join('\n')
}

function stacked(evidence: Evidence, rating: Rating | undefined, width: number, paint: Paint): string[] {
  return criteria.flatMap((criterion, index) => [
    ...(index > 0 ? [''] : []),
    ...wrap(paint.title(rubric[criterion].name), width),
    ...labelledLines('measured', evidenceWords(evidence, criterion), width, paint),
    ...labelledLines('you', [ratingWords(rating, criterion, paint)], width, paint),
  ])
}

const labelWidth = 12

function labelledLines(label: string, texts: readonly string[], width: number, paint: Paint): string[] {
  const lines = texts.flatMap((text) => wrap(text, width - labelWidth, 2))
  return beside(paint.dim(pad(`  ${label}`, labelWidth)), labelWidth, lines)
}

function sideBySide(evidence: Evidence, rating: Rating | undefined, width: number, paint: Paint): string[] {
  const names = Math.max(...criteria.map((criterion) => rubric[criterion].name.length))
  const left = Math.floor((width - names - 2 * gap) / 2)
  const right = width - names - 2 * gap - left
  const row = (name: string, one: string, other: string): string =>
    `${pad(name, names + gap)}${pad(one, left + gap)}${other}`.trimEnd()
  const rows = criteria.flatMap((criterion, index) => {
    const measured = evidenceWords(evidence, criterion).flatMap((text) => wrap(text, left, 2))
    const own = wrap(ratingWords(rating, criterion, paint), right, 2)
    const height = Math.max(measured.length, own.length)
    const lines = Array.from({ length: height }, (_, line) =>
      row(line === 0 ? paint.title(rubric[criterion].name) : '', measured[line] ?? '', own[line] ?? ''),
    )
    return index > 0 ? ['', ...lines] : lines
  })
  return [paint.dim(row('', 'measured', 'your rating')), ...rows]
}

function ratingWords(rating: Rating | undefined, criterion: Criterion, paint: Paint): string {
  const level = rating?.[criterion] ?? null
  if (level === null) return paint.dim('not rated')
  return `${paint.accent(`${level} of ${levels.length}`)}: ${levelWords(criterion, level)}`
}

function remark(label: string, text: string | null | undefined, width: number, paint: Paint): string[] {
  if (!text) return []
  const start = `${label}: `
  const [first = '', ...rest] = wrap(start + oneLine(text), width, 2)
  return ['', first.replace(start, paint.title(start)), ...rest]
}

/** The open action items with the numbers by which they are marked as done, without a final newline. */
export function renderActions(
  items: readonly { readonly action: string; readonly title: string; readonly day: string }[],
  { columns, paint }: DebriefView,
): string {
  const number = String(items.length).length
  return items
    .flatMap(({ action, title, day }, index) => {
      const start = `${String(index + 1).padStart(number)}  `
      const indent = stringWidth(start)
      const lines = wrap(oneLine(action), columns - indent)
      const about = wrap(`${day}, ${oneLine(title)}`, columns - indent).map(paint.dim)
      return [...lines, ...about].map(
        (line, at) => (at === 0 ? paint.accent(start) : ' '.repeat(indent)) + line,
      )
    })
    .join('\n')
}
