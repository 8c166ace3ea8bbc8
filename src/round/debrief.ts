import type { Event, EventData } from '../history/log-types.ts'
import { lastOf, textIn } from './event-data.ts'
import { type Criterion, type Level, levels } from './rubric.ts'

/** How a person rates themself after a round; null is what they left out. */
export interface Rating extends Readonly<Record<Criterion, Level | null>> {
  readonly wentWell: string | null
  /** The one thing to do otherwise next time. */
  readonly action: string | null
}

/** The newest rating in a round's events, oldest first; undefined where the round is not rated. */
export function ratingOf(events: readonly Event[]): Rating | undefined {
  const data = lastOf(events, 'rated')
  return data && ratingIn(data)
}

function ratingIn(data: EventData): Rating {
  const level = (value: unknown): Level | null => levels.find((known) => known === value) ?? null
  return {
    communication: level(data.communication),
    problemSolving: level(data.problemSolving),
    technical: level(data.technical),
    testing: level(data.testing),
    wentWell: textIn(data, 'wentWell'),
    action: textIn(data, 'action'),
  }
}

/** What the person answered to the problem's twist, where they wrote something. */
export function twistAnswerOf(events: readonly Event[]): string | null {
  const answers = events.flatMap(({ kind, data }) => (kind === 'noted' ? [textIn(data, 'twist')] : []))
  return answers.findLast((answer) => answer !== null) ?? null
}

/** What a person has set out to do otherwise, and has not marked as done. */
export interface ActionItem {
  /** The round's id. */
  readonly round: string
  /** When the round was rated. */
  readonly at: number
  readonly action: string
}

/**
 * The open action items, newest first: of each round that of its newest rating. An item is done where a note of its
 * round says so with the same words: a rating that changes them opens it again.
 * @param events of any rounds, those of a round oldest first
 */
export function openActions(events: readonly Event[]): ActionItem[] {
  const newest = new Map<string, ActionItem>()
  const done = new Set<string>()
  for (const { round, at, kind, data } of events) {
    if (kind === 'rated') {
      const { action } = ratingIn(data)
      if (action === null) newest.delete(round)
      else newest.set(round, { round, at, action })
    } else if (kind === 'noted') {
      const words = textIn(data, 'actionDone')
      if (words !== null) done.add(`${round} ${words}`)
    }
  }
  return [...newest.values()]
    .filter(({ round, action }) => !done.has(`${round} ${action}`))
    .sort((a, b) => b.at - a.at)
}
