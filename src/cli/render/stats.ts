import type { Standing, TopicStanding } from '../../insight/standing.ts'
import type { Stats } from '../../insight/stats.ts'
import type { Paint } from '../io.ts'
import { calibrationLines } from './calibration.ts'
import { count, flow, pad, wrap } from './fit.ts'
import { noRounds } from './history.ts'

export interface RenderOptions {
  readonly columns: number
  readonly paint: Paint
}

/** The report of `prep stats`. */
export function renderStats(stats: Stats, { columns, paint }: RenderOptions): string {
  if (stats.rounds === 0) return `${wrap(nothing(stats, paint), columns).join('\n')}\n`
  const lines = [
    ...labelled('Rounds', rounds(stats, paint), columns, paint),
    ...labelled('Time', duration(stats.timeMs), columns, paint),
    ...labelled('Accepted', firstSubmissions(stats), columns, paint),
    ...labelled('Pace', pace(stats), columns, paint),
    ...labelled('Streak', streak(stats), columns, paint),
    ...(stats.focus.length > 0 ? labelled('Focus', focus(stats, columns, paint), columns, paint) : []),
    '',
    ...topicLines(stats.topics, columns, paint),
    ...calibrationLines(stats.calibration, columns, paint),
  ]
  return `${lines.join('\n')}\n`
}

function nothing({ topic, since }: Stats, paint: Paint): string {
  const filters = [topic && `topic ${topic}`, since && `since ${since.slice(0, 10)}`].filter(Boolean)
  if (filters.length > 0)
    return `No round fits: ${filters.join(', ')}. ${paint.code('prep history')} lists all rounds.`
  return noRounds(paint)
}

const labelWidth = 9

/** A line that begins with a label, its rest wrapped beside the label. */
export function labelled(label: string, text: string, columns: number, paint: Paint): string[] {
  const lines = wrap(text, columns - labelWidth)
  return lines.map(
    (line, index) => (index === 0 ? paint.title(pad(label, labelWidth)) : ' '.repeat(labelWidth)) + line,
  )
}

function rounds(stats: Stats, paint: Paint): string {
  const parts: [number, string, (text: string) => string][] = [
    [stats.solved, 'solved', paint.pass],
    [stats.late, 'late', paint.warn],
    [stats.revealed, 'revealed', paint.warn],
    [stats.gaveUp, 'given up', paint.fail],
    [stats.abandoned, 'abandoned', paint.fail],
  ]
  const words = parts
    .filter(([n], index) => n > 0 || index === 0)
    .map(([n, word, role]) => role(`${n} ${word}`))
  return `${stats.rounds}: ${words.join(', ')}`
}

/** Hours and minutes, rounded to minutes. */
function duration(ms: number): string {
  const minutes = Math.round(ms / 60_000)
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}

function firstSubmissions({ acceptanceFirstSubmission: share }: Stats): string {
  return share === null ? 'nothing submitted yet' : `${percent(share)} at the first submission`
}

function pace({ pace: { median, atLeast } }: Stats): string {
  if (median !== null) return `${median.toFixed(2)} of the target (median; unsolved rounds included)`
  if (atLeast !== null)
    return `over ${atLeast.toFixed(2)} of the target: less than half gets solved in that time`
  return 'no round counts yet'
}

function streak({ streak: { current, longest, lastDay } }: Stats): string {
  if (lastDay === null) return 'no day of practice yet'
  return `${count(current, 'day')}, longest ${longest}, last on ${lastDay}`
}

function focus(stats: Stats, columns: number, paint: Paint): string {
  const parts = stats.focus.map(({ topic, mean }) => `${paint.accent(topic)} ${percent(mean)}`)
  return flow(parts, columns - labelWidth, ', ').join('\n')
}

function topicLines(topics: readonly TopicStanding[], columns: number, paint: Paint): string[] {
  if (topics.length === 0)
    return wrap('No round counts as evidence yet: it takes two minutes of work, or a submission.', columns)
  const legend = `${mark.mean} mean  ${mark.interval} 80% interval  ${mark.bar} bar: what a prepared candidate reaches`
  const table = columns < 60 ? narrow(topics, columns, paint) : wide(topics, columns, paint)
  return [...table, '', ...wrap(legend, columns).map(paint.dim)]
}

/** Two lines a topic. */
function narrow(topics: readonly TopicStanding[], columns: number, paint: Paint): string[] {
  const counts = topics.map(countOf)
  const countWidth = widest(counts)
  const barWidth = Math.max(4, columns - 2 - 2 - countWidth - 2 - 4)
  return topics.flatMap((topic, index) => {
    const name = pad(topic.topic, Math.max(0, columns - 15))
    const numbers = `${(counts[index] ?? '').padStart(countWidth)}  ${percent(topic.mean).padStart(4)}`
    return [`${name}${standingWord(topic, paint)}`, `  ${barOf(topic, barWidth, paint)}  ${numbers}`]
  })
}

/** A column of the table: its heading and its cell for each topic. */
interface Column {
  readonly heading: string
  readonly cells: readonly string[]
  readonly right?: boolean
}

/** A line a topic; what is less important needs more columns. */
function wide(topics: readonly TopicStanding[], columns: number, paint: Paint): string[] {
  const text = (heading: string, cell: (topic: TopicStanding) => string, right = true): Column => {
    return { heading, cells: topics.map(cell), right }
  }
  const before = [text('topic', (topic) => topic.topic, false), text('solved', countOf)]
  const after = [
    text('mean', (topic) => percent(topic.mean)),
    ...(columns >= 70 ? [text('80%', ({ low, high }) => `${hundredths(low)}-${percent(high)}`)] : []),
    ...(columns >= 80 ? [text('pace', (topic) => topic.pace?.toFixed(2) ?? '-')] : []),
  ]
  const taken = [...before, ...after].reduce((sum, column) => sum + widthOf(column) + 2, 0)
  const barWidth = Math.min(40, Math.max(8, columns - taken - 17))
  const bars = { heading: pad('', barWidth), cells: topics.map((topic) => barOf(topic, barWidth, paint)) }
  const standings = { heading: 'standing', cells: topics.map((topic) => standingWord(topic, paint)) }
  const table: Column[] = [...before, bars, ...after, standings]
  const line = (cellOf: (column: Column) => string) =>
    table
      .map((column) => aligned(cellOf(column), column))
      .join('  ')
      .trimEnd()
  return [
    paint.dim(line(({ heading }) => heading)),
    ...topics.map((_, at) => line(({ cells }) => cells[at] ?? '')),
  ]
}

function aligned(cell: string, column: Column): string {
  return column.right ? cell.padStart(widthOf(column)) : pad(cell, widthOf(column))
}

function widthOf({ heading, cells, right }: Column): number {
  return right === undefined ? heading.length : widest([heading, ...cells])
}

const mark = { outside: '·', interval: '▒', mean: '█', bar: '│' } as const

/** From 0 to 1: the interval with the mean in it, and the bar. The mean hides the bar where they meet. */
function barOf({ mean, low, high, bar, standing }: TopicStanding, width: number, paint: Paint): string {
  const at = (share: number) => Math.min(width - 1, Math.floor(share * width))
  const role = standingRole(standing, paint)
  const paintRun = (run: string) => {
    if (run.startsWith(mark.outside)) return paint.dim(run)
    return run === mark.bar ? paint.title(run) : role(run)
  }
  const cells = Array.from({ length: width }, (_, cell) => {
    if (cell === at(mean)) return mark.mean
    if (cell === at(bar)) return mark.bar
    return cell >= at(low) && cell <= at(high) ? mark.interval : mark.outside
  })
  return cells.join('').replace(/\u00b7+|\u2502|[\u2592\u2588]+/g, (run) => paintRun(run))
}

const standingWords: { readonly [S in Standing]: string } = {
  weak: 'weak',
  ok: 'ok',
  strong: 'strong',
  'not-enough-data': 'not enough data',
}

/** A standing in words, in its colour. */
function standingWord({ standing }: Pick<TopicStanding, 'standing'>, paint: Paint): string {
  return standingRole(standing, paint)(standingWords[standing])
}

function standingRole(standing: Standing, paint: Paint): (text: string) => string {
  return { weak: paint.warn, ok: paint.hint, strong: paint.pass, 'not-enough-data': paint.dim }[standing]
}

function countOf({ solved, attempts }: TopicStanding): string {
  return `${solved}/${attempts}`
}

/** A share as `71%`. */
export function percent(share: number): string {
  return `${hundredths(share)}%`
}

function hundredths(share: number): number {
  return Math.round(share * 100)
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => text.length))
}
