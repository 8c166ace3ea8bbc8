import type { ProblemSummary, Topic } from '../model/problem.ts'
import { daysBetween } from './days.ts'
import type { ReviewCard } from './review.ts'
import type { TopicMean } from './standing.ts'

/** Why a problem is in the list of what to practise next, in plain words. */

export function dueReason({ overdue, recall, last }: ReviewCard): string {
  const since = overdue === 0 ? 'due today' : `due since ${days(overdue)}`
  return `${since}; ${last.solved ? '' : 'not solved the last time; '}${recallWords(recall)}`
}

export function earlyReason({ overdue, recall }: ReviewCard): string {
  return `due in ${days(-overdue)}, nothing new is left; ${recallWords(recall)}`
}

export function auditReason({ last }: ReviewCard, now: number): string {
  return `audit: mastered ${days(daysBetween(last.endedAt, now))} ago`
}

export function weakReason({ topic, standing, attempts, solved }: TopicMean): string {
  return `${topic} ${standing === 'weak' ? 'is weak' : 'needs work'}: solved ${solved} of ${attempts}`
}

/** `standing` is that of the main topic; undefined where it has no round that counts. */
export function newReason(topic: Topic, standing: TopicMean | undefined): string {
  if (standing === undefined) return `new; ${topic} has no evidence yet`
  if (standing.standing === 'not-enough-data') return `new; ${topic} has little evidence`
  return `new; ${topic} is ${standing.standing}: solved ${standing.solved} of ${standing.attempts}`
}

/** Why nothing is in the list. @param usable those that could be practised now, whatever they take */
export function emptyReason(problems: readonly ProblemSummary[], usable: readonly ProblemSummary[]): string {
  if (problems.length === 0) return 'no problem of the bank fits'
  if (usable.length === 0) return 'nothing is due, and all that fits was practised in the last two days'
  const shortest = Math.min(...usable.map((problem) => problem.minutes))
  return `the shortest problem that could come now takes ${shortest} minutes`
}

function recallWords(recall: number): string {
  return `recall about ${Math.round(recall * 100)}%`
}

function days(n: number): string {
  return n === 1 ? '1 day' : `${n} days`
}
