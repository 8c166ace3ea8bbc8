import type { Event } from '../../history/log-types.ts'
import type { Round, Submission } from '../../history/types.ts'
import { readGrowth } from '../../insight/growth-report.ts'
import { verdictWords } from '../../model/verdict.ts'
import { formatElapsed } from '../../round/clock.ts'
import { phases, phaseWords } from '../../round/phases.ts'
import { criteria, rubric } from '../../round/rubric.ts'
import { readTesting } from '../../round/testing-record.ts'
import type { Paint } from '../io.ts'
import { printable } from '../printable.ts'
import { memory, testTime } from './fit.ts'
import { outcomeWord } from './history.ts'
import { clocksOf } from './round-facts.ts'
import { growthSummary } from './scorecard-growth.ts'
import { testingSummary } from './scorecard-testing.ts'
import { verdictMark } from './verdict-marks.ts'

/** What a timeline calls an event, by its kind. */
export const eventNames: { readonly [K in Event['kind']]: string } = {
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

/** A round with its submissions, which its events speak of. */
export interface EventContext {
  readonly round: Round
  readonly submissions: readonly Submission[]
}

/** What a timeline tells of an event beside its name; empty where that says all. */
export function eventDetail(
  { kind, data }: Event,
  { round, submissions }: EventContext,
  paint: Paint,
): string {
  switch (kind) {
    case 'started':
      return clocksOf(round)
    case 'saved':
      return ''
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
      return clarifiedWords(data)
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
  return parts.filter((part) => part !== '').join(' · ')
}

function clarifiedWords({ ticked }: Event['data']): string {
  if (!Array.isArray(ticked)) return ''
  const numbers = ticked.filter((number) => typeof number === 'number')
  return `the problem's questions; thought of ${numbers.length === 0 ? 'none' : numbers.join(', ')}`
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
