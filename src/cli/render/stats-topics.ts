import type { Standing, TopicStanding } from '../../insight/standing.ts'
import type { Paint } from '../io.ts'
import { type Column, tableLines } from './columns.ts'
import { count, pad, wrap } from './fit.ts'
import { hundredths, percent } from './share.ts'

/** The standings as a table, at most `most` topics, those with the lowest means. */
export function topicLines(
  topics: readonly TopicStanding[],
  columns: number,
  paint: Paint,
  most = Number.POSITIVE_INFINITY,
): string[] {
  if (topics.length === 0)
    return wrap('No round counts as evidence yet: it takes two minutes of work, or a submission.', columns)
  const shown = topics.slice(0, most)
  const left = topics.length - shown.length
  const legend = `${mark.mean} mean  ${mark.interval} 80% interval  ${mark.bar} bar: what a prepared candidate reaches`
  const table = columns < 60 ? narrow(shown, columns, paint) : wide(shown, columns, paint)
  const more = left > 0 ? [paint.dim(`… ${count(left, 'more topic')}, with higher means`)] : []
  return [...table, ...more, '', ...wrap(legend, columns).map(paint.dim)]
}

/** Two lines a topic. */
function narrow(topics: readonly TopicStanding[], columns: number, paint: Paint): string[] {
  const counts = topics.map(countOf)
  const countWidth = Math.max(...counts.map(({ length }) => length))
  const barWidth = Math.max(4, columns - 2 - 2 - countWidth - 2 - 4)
  return topics.flatMap((topic, index) => {
    const name = pad(topic.topic, Math.max(0, columns - 15))
    const numbers = `${(counts[index] ?? '').padStart(countWidth)}  ${percent(topic.mean).padStart(4)}`
    return [`${name}${standingWord(topic, paint)}`, `  ${barOf(topic, barWidth, paint)}  ${numbers}`]
  })
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
  const widthOf = ({ heading, cells }: Column) => Math.max(...[heading, ...cells].map(({ length }) => length))
  const taken = [...before, ...after].reduce((sum, column) => sum + widthOf(column) + 2, 0)
  const barWidth = Math.min(40, Math.max(8, columns - taken - 17))
  const bars = { heading: pad('', barWidth), cells: topics.map((topic) => barOf(topic, barWidth, paint)) }
  const standings = { heading: 'standing', cells: topics.map((topic) => standingWord(topic, paint)) }
  return tableLines([...before, bars, ...after, standings], paint)
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

export const standingWords: { readonly [S in Standing]: string } = {
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
