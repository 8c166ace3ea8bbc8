import { dayText } from '../../insight/days.ts'
import { type EndedRound, elapsedMs } from '../../insight/evidence.ts'
import type { JournalFigures } from '../../insight/journal.ts'
import type { LoggedPractice } from '../../insight/plan-practice.ts'
import { formatElapsed } from '../../round/clock.ts'
import type { Rating } from '../../round/debrief.ts'
import { criteria, rubric } from '../../round/rubric.ts'
import { plainPaint } from '../io.ts'
import type { JournalAction, JournalRound, RatingCourse } from '../journal-texts.ts'
import { count } from './fit.ts'
import { outcomeWord } from './history.ts'
import { confidenceLines, improvementLines, topicLines } from './journal-figures.ts'
import { escaped, section } from './journal-words.ts'
import { practiceParts } from './log.ts'
import { duration } from './plan-parts.ts'
import { growthSummary } from './scorecard-growth.ts'
import { testingSummary } from './scorecard-testing.ts'

export interface Journal {
  /** The first day and the day after the last, since the epoch. */
  readonly from: number
  readonly to: number
  readonly figures: JournalFigures
  /** Oldest first. */
  readonly rounds: readonly JournalRound[]
  readonly actions: readonly JournalAction[]
  readonly ratings: RatingCourse
  readonly practice: readonly LoggedPractice[]
  /** Of the journal itself, oldest first. */
  readonly notes: readonly { readonly at: number; readonly text: string }[]
  /** Tells the local day of an instant in words. */
  readonly dayOf: (instant: number) => string
}

/** The journal as Markdown. What people and banks wrote is shown as it is, whatever signs are in it. */
export function renderJournal(journal: Journal): string {
  const { from, to, figures, rounds, actions, ratings, practice, notes, dayOf } = journal
  const of = ({ round }: JournalRound): string => `${dayOf(round.startedAt)}, *${escaped(round.title)}*`
  const elsewhere = ({ day, format }: LoggedPractice): string => `${day}, ${format}`
  const lines = [
    `# Practice journal, ${dayText(from)} to ${dayText(to - 1)}`,
    '',
    summary(journal),
    ...section(
      'Rounds',
      rounds.flatMap((round) => roundLines(round, dayOf)),
    ),
    ...section('Questions asked', [
      ...rounds.flatMap((round) => round.questions.map((text) => `- ${of(round)}: ${escaped(text)}`)),
      ...practice.flatMap((one) => told(elsewhere(one), one.questions)),
    ]),
    ...section(
      'Feedback',
      practice.flatMap((one) => told(elsewhere(one), one.feedback)),
    ),
    ...section(
      'Action items',
      actions.map((action) => actionLine(action, dayOf)),
    ),
    ...section('Topics', topicLines(figures)),
    ...section('Confidence', confidenceLines(figures, ratings)),
    ...section('Improvements', rounds.length === 0 ? [] : improvementLines(figures)),
    ...section(
      'Practice elsewhere',
      practice.map((one) => `- ${practiceParts(one).join(' · ')}`),
    ),
    ...section('Notes', [
      ...rounds.flatMap((round) => round.notes.map((text) => `- ${of(round)}: ${escaped(text)}`)),
      ...notes.map(({ at, text }) => `- ${dayOf(at)}: ${escaped(text)}`),
    ]),
  ]
  return `${lines.join('\n')}\n`
}

function told(about: string, text: string | null): string[] {
  return text === null ? [] : [`- ${about}: ${escaped(text)}`]
}

function summary({ rounds, figures, practice, dayOf }: Journal): string {
  const minutes = practice.reduce((sum, one) => sum + one.minutes, 0)
  const elsewhere = minutes === 0 ? '' : ` Practice elsewhere: ${duration(minutes)}.`
  if (rounds.length === 0) return `No round in these days.${elsewhere}`
  const days = new Set(rounds.map(({ round }) => dayOf(round.startedAt))).size
  const outcomes = new Map<string, number>()
  for (const { round } of rounds) {
    const word = outcomeWord(round, plainPaint)
    outcomes.set(word, (outcomes.get(word) ?? 0) + 1)
  }
  const order = ['solved', 'late', 'revealed', 'given up', 'abandoned']
  const parts = [...outcomes]
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([word, number]) => `${number} ${word}`)
  const time = duration(figures.timeMs / 60_000)
  return `${count(rounds.length, 'round')} on ${count(days, 'day')}, ${time}: ${parts.join(', ')}.${elsewhere}`
}

function roundLines({ round, rating, testing, growth }: JournalRound, dayOf: Journal['dayOf']): string[] {
  const about = [round.difficulty, ...round.topics, escaped(round.language)].join(', ')
  const score = testing === null ? '' : testingSummary(testing, plainPaint)
  return [
    `- **${dayOf(round.startedAt)}, ${escaped(round.title)}** (${about}): ${outcomeWords(round)}`,
    ...(score === '' ? [] : [`  - Testing: ${escaped(score)}`]),
    ...(growth === null ? [] : [`  - Growth: ${escaped(growthSummary(growth, plainPaint))}`]),
    ...ratingLines(rating),
  ]
}

function outcomeWords(round: EndedRound): string {
  const time = `${formatElapsed(elapsedMs(round))} (target ${formatElapsed(round.targetMinutes * 60_000)})`
  const first = round.firstVerdict === null ? 'nothing submitted' : `first verdict ${round.firstVerdict}`
  return `${outcomeWord(round, plainPaint)} after ${time}, ${first}`
}

function ratingLines(rating: Rating | null): string[] {
  if (rating === null) return []
  const levels = criteria.flatMap((criterion) => {
    const level = rating[criterion]
    return level === null ? [] : [`${rubric[criterion].name.toLowerCase()} ${level}`]
  })
  return [
    ...(levels.length === 0 ? [] : [`  - Own rating, of 4: ${levels.join(', ')}`]),
    ...(rating.wentWell === null ? [] : [`  - Went well: ${escaped(rating.wentWell)}`]),
    ...(rating.action === null ? [] : [`  - Next time: ${escaped(rating.action)}`]),
  ]
}

function actionLine({ action, title, at, done }: JournalAction, dayOf: Journal['dayOf']): string {
  const when = `${done ? 'done ' : ''}${dayOf(at)}`
  return `- [${done ? 'x' : ' '}] ${escaped(action)} (*${escaped(title)}*, ${when})`
}
