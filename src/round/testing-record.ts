import type { Event, EventData } from '../history/log-types.ts'

/**
 * The testing score: what a person's own cases caught of the problem's known bugs, which are named by the words of their
 * files' names.
 */
export interface Testing {
  readonly caught: readonly string[]
  readonly missed: readonly string[]
  /** Own cases in which input or expectation is wrong. */
  readonly wrong: number
  /** Their numbers in the file, from 1; left out where there are none, and by older versions. */
  readonly wrongCases?: readonly number[]
  /** All own cases, and those of them that count: input and expectation are right. */
  readonly cases: number
  readonly counted: number
  /** Bugs that could not be tried, since their language is missing here or the judge failed on them. */
  readonly skipped: readonly { readonly label: string; readonly language: string }[]
}

/** The newest testing score among a round's events; undefined where there is none. */
export function testingOf(events: readonly Event[]): Testing | undefined {
  const event = events.findLast(({ kind }) => kind === 'tested')
  return event && readTesting(event.data)
}

/** What a `tested` event carries; undefined where it has another form. */
export function readTesting({
  caught,
  missed,
  wrong,
  cases,
  counted,
  skipped,
  wrongCases,
}: EventData): Testing | undefined {
  if (!isTexts(caught) || !isTexts(missed) || !isCount(wrong) || !isCount(cases) || !isCount(counted))
    return undefined
  return {
    caught,
    missed,
    wrong,
    cases,
    counted,
    ...(isCounts(wrongCases) && { wrongCases }),
    skipped: Array.isArray(skipped) ? skipped.filter(isSkipped) : [],
  }
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string')

const isCount = (value: unknown): value is number => typeof value === 'number'

const isCounts = (value: unknown): value is number[] => Array.isArray(value) && value.every(isCount)

const isSkipped = (value: unknown): value is Testing['skipped'][number] =>
  typeof value === 'object' &&
  value !== null &&
  'label' in value &&
  typeof value.label === 'string' &&
  'language' in value &&
  typeof value.language === 'string'
