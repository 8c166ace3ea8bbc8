import type { Course, JournalFigures, TopicCourse } from '../../insight/journal.ts'
import {
  enoughPredictions,
  enoughRounds,
  type Improvement,
  improvementsOf,
} from '../../insight/journal-improvements.ts'
import type { Standing } from '../../insight/standing.ts'
import { criteria, rubric } from '../../round/rubric.ts'
import type { RatingCourse } from '../journal-texts.ts'
import { count } from './fit.ts'
import { twoDigits } from './journal-words.ts'
import { percent } from './share.ts'
import { standingWords } from './stats-topics.ts'

/** The parts of the journal that are numbers. */

/** A table of the topics that were practised, and what is mastered and what needs work at the end of the days. */
export function topicLines({ topics, mastered, weak, focus }: JournalFigures): string[] {
  const list = (label: string, names: readonly string[]): string[] =>
    names.length === 0 ? [] : [`- ${label}: ${names.join(', ')}`]
  const lists = [...list('Mastered', mastered), ...list('Needing work', weak), ...list('Focus', focus)]
  if (topics.length === 0) return lists
  return [
    '| topic | before | at the end | solved |',
    '| --- | --- | --- | ---: |',
    ...topics.map(topicRow),
    ...(lists.length === 0 ? [] : ['', ...lists]),
  ]
}

function topicRow({ topic, before, after }: TopicCourse): string {
  const words = ({ standing, mean }: { standing: Standing; mean: number }): string =>
    `${percent(mean)}, ${standingWords[standing]}`
  const cells = [
    topic,
    before === null ? '-' : words(before),
    words(after),
    `${after.solved}/${after.attempts}`,
  ]
  return `| ${cells.join(' | ')} |`
}

/** How sure the person was, and how they rate themself, in these days and before. */
export function confidenceLines({ brier }: JournalFigures, ratings: RatingCourse): string[] {
  const number = ({ count: n, value }: Course<number | null>['within'], noun: string): string =>
    value === null ? 'none' : `${twoDigits(value)} (${count(n, noun)})`
  const score =
    brier.within.count + brier.before.count === 0
      ? []
      : [
          `- Brier score of the predictions (0 is perfect, always saying 50% gives 0.25): ${number(brier.within, 'prediction')}; before: ${number(brier.before, 'prediction')}`,
        ]
  const rated = criteria.flatMap((criterion) => {
    const { before, within } = ratings[criterion]
    if (before.count + within.count === 0) return []
    const name = rubric[criterion].name
    return [`- ${name}, own rating of 4: ${number(within, 'round')}; before: ${number(before, 'round')}`]
  })
  return [...score, ...rated]
}

/** What got better, as far as the numbers show it. */
export function improvementLines(figures: JournalFigures): string[] {
  const { found, comparable } = improvementsOf(figures)
  if (found.length > 0) return found.map((one) => `- ${improvementWords(one)}`)
  if (comparable) return ['None that the numbers show.']
  const { before, within } = figures.pace
  return [
    `Not enough data to tell: it takes ${enoughRounds} rounds that count in these days and before (${within.count} and ${before.count}), or ${enoughPredictions} predictions.`,
  ]
}

function improvementWords(improvement: Improvement): string {
  if (improvement.kind === 'standing') {
    const { topic, before, after } = improvement
    return `${topic}: ${before === null ? 'new' : standingWords[before]} before, ${standingWords[after]} now`
  }
  const { kind, before, within, countBefore, countWithin } = improvement
  const counts = (noun: string): string => `${count(countWithin, noun)}, ${countBefore} before`
  switch (kind) {
    case 'pace':
      return `Median pace: ${within.toFixed(2)} of the target, ${before.toFixed(2)} before (${counts('round')})`
    case 'first-submission':
      return `First submissions accepted: ${percent(within)}, ${percent(before)} before (${counts('round')})`
    case 'brier':
      return `Brier score: ${within.toFixed(2)}, ${before.toFixed(2)} before (${counts('prediction')})`
  }
}
