import type { Event } from '../../history/log-types.ts'
import type { Round, Submission } from '../../history/types.ts'
import { momentsOf } from '../../insight/moments.ts'
import { formatElapsed } from '../../round/clock.ts'
import { readPhases, wereMoved } from '../../round/phases.ts'
import type { Paint } from '../io.ts'
import { printable } from '../printable.ts'
import { eventDetail, eventNames } from './event-words.ts'
import { linesOf, pad, wrap } from './fit.ts'
import { type HistoryOptions, localTime } from './history.ts'
import { phaseSummary } from './phase-times.ts'
import { clocksOf, outcomeOf, roundHeading, ruleFacts, usedOf } from './round-facts.ts'
import { momentLines } from './scorecard-moments.ts'
import { labelled } from './stats.ts'

/** One round with all that the history knows of it. */
export interface RoundStory {
  readonly round: Round
  /** Both oldest first. */
  readonly events: readonly Event[]
  readonly submissions: readonly Submission[]
  /** The last submitted code. */
  readonly source?: string | undefined
}

/** Columns of a fact's label. */
const factWidth = 9

/** The report of `prep show`: the facts, the timeline and the code, whose lines are never cut or wrapped. */
export function renderRound(story: RoundStory, options: HistoryOptions): string {
  const { columns, paint, now, timeZone } = options
  const { round, events } = story
  const fact = (label: string, text: string) => labelled(label, text, columns, paint)
  const phases = wereMoved(events) ? readPhases(round, events, now) : undefined
  const moments = momentLines(momentsOf(story, now), Math.max(1, columns - factWidth))
  const lines = [
    ...roundHeading(round, columns, paint),
    '',
    ...fact('Round', round.id),
    ...fact('Started', `${localTime(timeZone)(round.startedAt)}, ${clocksOf(round)}`),
    ...fact('Outcome', outcomeOf(round, now, paint)),
    ...ruleFacts(round, story.submissions, columns, paint),
    ...fact('Used', usedOf(round)),
    ...(moments.length > 0 ? fact('Moments', moments.join('\n')) : []),
    ...(phases ? fact('Phases', phaseSummary(phases.times)) : []),
    ...fact('File', printable(round.file)),
    '',
    paint.title('Timeline'),
    ...timeline(story, columns, paint),
    ...(story.source === undefined ? [] : ['', paint.title('Last submission'), ...linesOf(story.source)]),
  ]
  return `${lines.join('\n')}\n`
}

/** What happened, each with its time since the start, its name and its details. */
export function timeline(story: RoundStory, columns: number, paint: Paint): string[] {
  const elapsed = (at: number): string => formatElapsed(at - story.round.startedAt)
  const rows = joinSaves(story.events).map(({ event, times, last }) => ({
    time: elapsed(event.at),
    word: eventNames[event.kind],
    detail: [
      times > 1 ? `${times} times, until ${elapsed(last.at)}` : eventDetail(event, story, paint),
      setBack(event, paint),
    ]
      .filter((part) => part !== '')
      .join(' '),
  }))
  const width = Math.max(0, ...rows.map((row) => row.time.length))
  return rows.flatMap(({ time, word, detail }) => {
    const start = `  ${paint.dim(time.padStart(width))}  ${pad(word, 9)}  `
    const [first = '', ...more] = wrap(detail, Math.max(10, columns - width - 15))
    return [(start + first).trimEnd(), ...more.map((line) => ' '.repeat(width + 15) + line)]
  })
}

interface Entry {
  readonly event: Event
  /** How many saves came in a row, and the last of them. */
  readonly times: number
  readonly last: Event
}

/** The log with saves in a row told as one. */
function joinSaves(events: readonly Event[]): Entry[] {
  const entries: Entry[] = []
  for (const event of events) {
    const previous = entries.at(-1)
    if (previous && event.kind === 'saved' && previous.event.kind === 'saved')
      entries[entries.length - 1] = { ...previous, times: previous.times + 1, last: event }
    else entries.push({ event, times: 1, last: event })
  }
  return entries
}

function setBack({ data }: Event, paint: Paint): string {
  if (typeof data.clockSetBack !== 'number') return ''
  return paint.warn(`(the clock was set back by ${formatElapsed(data.clockSetBack)})`)
}
