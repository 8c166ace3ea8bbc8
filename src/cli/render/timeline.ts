import type { Event, Round, Submission } from '../../history/types.ts'
import { readGrowth } from '../../insight/growth-report.ts'
import { momentsOf } from '../../insight/moments.ts'
import { verdictWords } from '../../model/verdict.ts'
import { formatElapsed } from '../../round/clock.ts'
import { phases, phaseWords } from '../../round/phases.ts'
import { criteria, rubric } from '../../round/rubric.ts'
import { readTesting } from '../../round/testing-record.ts'
import type { Paint } from '../io.ts'
import { printable } from '../printable.ts'
import { count, linesOf, memory, pad, testTime, wrap } from './fit.ts'
import { elapsedOf, type HistoryOptions, localTime, outcomeWord } from './history.ts'
import { growthSummary } from './scorecard-growth.ts'
import { momentLines } from './scorecard-moments.ts'
import { testingSummary } from './scorecard-testing.ts'
import { labelled } from './stats.ts'
import { verdictMark } from './verdict-marks.ts'

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
  const { round } = story
  const fact = (label: string, text: string) => labelled(label, text, columns, paint)
  const about = [round.difficulty, round.topics.join(', '), round.language].filter((text) => text !== '')
  const moments = momentLines(momentsOf(story, now), Math.max(1, columns - factWidth))
  const lines = [
    ...wrap(paint.title(printable(round.title)), columns),
    ...wrap(paint.dim([round.problem, ...about].join(' · ')), columns),
    '',
    ...fact('Round', round.id),
    ...fact('Started', `${localTime(timeZone)(round.startedAt)}, ${clocksOf(round)}`),
    ...fact('Outcome', outcomeOf(round, now, paint)),
    ...fact('Used', usedOf(round)),
    ...(moments.length > 0 ? fact('Moments', moments.join('\n')) : []),
    ...fact('File', printable(round.file)),
    '',
    paint.title('Timeline'),
    ...timeline(story, columns, paint),
    ...(story.source === undefined ? [] : ['', paint.title('Last submission'), ...linesOf(story.source)]),
  ]
  return `${lines.join('\n')}\n`
}

function clocksOf(round: Round): string {
  return `clock ${formatElapsed(round.minutes * 60_000)}, target ${formatElapsed(round.targetMinutes * 60_000)}`
}

function outcomeOf(round: Round, now: number, paint: Paint): string {
  const elapsed = elapsedOf(round, now)
  const ratio = (elapsed / (round.targetMinutes * 60_000)).toFixed(2)
  return `${outcomeWord(round, paint)} after ${formatElapsed(elapsed)}, ${ratio} of the target`
}

function usedOf(round: Round): string {
  return [count(round.runs, 'run'), count(round.hints, 'hint'), count(round.submissions, 'submission')].join(
    ', ',
  )
}

/** What happened, each with its time since the start, its name and its details. */
export function timeline(story: RoundStory, columns: number, paint: Paint): string[] {
  const rows = joinSaves(story.events).map((entry) => ({
    time: formatElapsed(entry.event.at - story.round.startedAt),
    word: words[entry.event.kind],
    detail: [detailOf(entry, story, paint), setBack(entry.event, paint)].filter(Boolean).join(' '),
  }))
  const width = Math.max(0, ...rows.map((row) => row.time.length))
  return rows.flatMap(({ time, word, detail }) => {
    const start = `  ${paint.dim(time.padStart(width))}  ${pad(word, 9)}  `
    const [first = '', ...more] = wrap(detail, Math.max(10, columns - width - 15))
    return [(start + first).trimEnd(), ...more.map((line) => ' '.repeat(width + 15) + line)]
  })
}

const words: { readonly [K in Event['kind']]: string } = {
  started: 'started',
  saved: 'saved',
  ran: 'ran',
  hinted: 'hint',
  noted: 'note',
  revealed: 'revealed',
  phased: 'phase',
  asked: 'asked',
  clarified: 'clarified',
  planned: 'planned',
  predicted: 'predicted',
  submitted: 'submitted',
  ended: 'ended',
  tested: 'tested',
  measured: 'measured',
  rated: 'rated',
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

function detailOf({ event, times, last }: Entry, { round, submissions }: RoundStory, paint: Paint): string {
  const { data } = event
  switch (event.kind) {
    case 'started':
      return clocksOf(round)
    case 'saved':
      return times === 1 ? '' : `${times} times, until ${formatElapsed(last.at - round.startedAt)}`
    case 'ran':
      return typeof data.passed === 'number' && typeof data.total === 'number'
        ? `${data.passed} of ${data.total} passed`
        : ''
    case 'hinted':
      return hintOf(data)
    case 'noted':
      return noteOf(data)
    case 'revealed':
      return paint.warn(data.what === 'test' ? 'a hidden test was shown' : 'the solution was shown')
    case 'phased':
      return phaseWordOf(data)
    case 'asked':
      return typeof data.question === 'string' ? printable(data.question) : ''
    case 'clarified':
      return Array.isArray(data.ticked)
        ? `the problem's questions were shown, ${data.ticked.length} of them asked before`
        : ''
    case 'planned':
      return planOfEvent(data)
    case 'submitted':
      return submissionOf(
        submissions.find(({ id }) => id === data.submission),
        paint,
      )
    case 'ended':
      return outcomeWord(round, paint)
    case 'predicted':
      return typeof data.sure === 'number' ? `${data.sure}% sure of the next submission` : ''
    case 'tested': {
      const testing = readTesting(data)
      return testing ? testingSummary(testing, paint) : ''
    }
    case 'measured': {
      const growth = readGrowth(data)
      return growth ? growthSummary(growth, paint) : ''
    }
    case 'rated':
      return ratingWords(data)
  }
}

function hintOf({ hint, costMs }: Event['data']): string {
  if (typeof hint !== 'number') return ''
  return typeof costMs === 'number'
    ? `${hint}, which took ${formatElapsed(costMs)} off the clock`
    : String(hint)
}

function phaseWordOf({ phase }: Event['data']): string {
  const known = phases.find((name) => name === phase)
  return known ? phaseWords[known] : ''
}

function planOfEvent({ approach, time, space }: Event['data']): string {
  const parts = [
    typeof approach === 'string' ? printable(approach) : '',
    typeof time === 'string' ? `time ${printable(time)}` : '',
    typeof space === 'string' ? `space ${printable(space)}` : '',
  ]
  return parts.filter((part) => part !== '').join(', ')
}

function noteOf({ text, actionDone, twist }: Event['data']): string {
  if (typeof text === 'string') return printable(text)
  if (typeof actionDone === 'string') return `done: ${printable(actionDone)}`
  return typeof twist === 'string' ? `on the twist: ${printable(twist)}` : ''
}

function ratingWords(data: Event['data']): string {
  const rated = criteria.filter((criterion) => typeof data[criterion] === 'number')
  return rated.map((criterion) => `${rubric[criterion].name.toLowerCase()} ${data[criterion]}`).join(', ')
}

function submissionOf(submission: Submission | undefined, paint: Paint): string {
  if (submission === undefined) return ''
  const { verdict, passed, total, timeMs, memoryKb, late } = submission
  const facts = total > 0 ? `, ${passed} of ${total} passed, ${testTime(timeMs)}, ${memory(memoryKb)}` : ''
  return `${verdictMark(verdict, paint)} ${verdictWords[verdict]}${facts}${late ? `, ${paint.warn('late')}` : ''}`
}

function setBack({ data }: Event, paint: Paint): string {
  if (typeof data.clockSetBack !== 'number') return ''
  return paint.warn(`(the clock was set back by ${formatElapsed(data.clockSetBack)})`)
}
