/** What a person rates themself by after a round: four criteria, four levels each, the highest being 4. */

export const levels = [1, 2, 3, 4] as const
export type Level = (typeof levels)[number]

export const criteria = ['communication', 'problemSolving', 'technical', 'testing'] as const
export type Criterion = (typeof criteria)[number]

interface CriterionWords {
  readonly name: string
  /** The flag that rates it, without dashes. */
  readonly flag: string
  /** What somebody in the room would have seen or heard at each level, the lowest first. */
  readonly levels: readonly [string, string, string, string]
}

export const rubric: { readonly [C in Criterion]: CriterionWords } = {
  communication: {
    name: 'Communication',
    flag: 'communication',
    levels: [
      'worked in silence; nobody could have followed',
      'told what was being typed, seldom why',
      'asked before coding, and told the plan and its reasons',
      'settled every doubt aloud, weighed options, summed up',
    ],
  },
  problemSolving: {
    name: 'Problem solving',
    flag: 'problem-solving',
    levels: [
      'found no approach that leads to an answer',
      'got there by hints, or took the first idea unexamined',
      'found a working approach alone and named its cost',
      'compared approaches and foresaw the hard cases',
    ],
  },
  technical: {
    name: 'Technical competency',
    flag: 'technical',
    levels: [
      'the code never ran, or was started over',
      'ran after long repairs; hard to read',
      'readable, and right after small repairs',
      'right at the first go, clear, at ease in the language',
    ],
  },
  testing: {
    name: 'Testing',
    flag: 'testing',
    levels: [
      'handed in untried',
      'tried the given samples only',
      'tried edge cases before handing in, and mended what broke',
      'listed the kinds of input, tried each; no bug was left',
    ],
  },
}

/** A level in words. */
export function levelWords(criterion: Criterion, level: Level): string {
  return rubric[criterion].levels[level - 1] ?? ''
}
