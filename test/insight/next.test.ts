import { describe, expect, it } from 'vitest'
import { practiceAmong } from '../../.dev/practice.ts'
import type { Round } from '../../src/history/types.ts'
import { type Next, type NextOptions, next } from '../../src/insight/next.ts'
import { pastIn } from '../../src/insight/past.ts'
import {
  type Difficulty,
  difficulties,
  type ProblemSummary,
  type Topic,
  topics,
} from '../../src/model/problem.ts'
import { day, now, roundOf, times } from './rounds.ts'

function problem(id: string, about: Topic, changes: Partial<ProblemSummary> = {}): ProblemSummary {
  return {
    id,
    title: id,
    difficulty: 'easy',
    minutes: 15,
    topics: [about],
    kind: 'function',
    dir: `/bank/${id}`,
    ...changes,
  }
}

function nextOf(
  problems: readonly ProblemSummary[],
  rounds: readonly Round[],
  options: Partial<NextOptions> = {},
) {
  const ids = problems.map(({ id }) => id)
  const past = pastIn(practiceAmong(rounds), ids, options.now ?? now)
  const open = rounds.find(({ endedAt }) => endedAt === null)?.problem
  return next({ problems, open, past, minutes: 60, now, timeZone: 'UTC', ...options })
}

const ids = ({ items }: Next): string[] => items.map((item) => item.problem.id)

/** A round on a problem. */
function on(
  { id, topics: about, difficulty, minutes }: ProblemSummary,
  daysAgo: number,
  changes: Parameters<typeof roundOf>[0] = {},
): Round {
  const facts = { problem: id, topics: about, difficulty, targetMinutes: minutes }
  return roundOf({ ...facts, startedAt: now - daysAgo * day, minutesTaken: 10, ...changes })
}

const unsolved = { outcome: 'gave-up' } as const

describe('a person who begins', () => {
  const bank = [
    problem('c-graphs', 'graphs', { difficulty: 'medium' }),
    problem('b-trees', 'trees', { minutes: 20 }),
    problem('a-arrays', 'arrays'),
    problem('d-arrays', 'arrays'),
    problem('e-heap', 'heap', { difficulty: 'hard' }),
  ]

  it('gets easy ones first, of varied topics, within the minutes', () => {
    const found = nextOf(bank, [])
    expect(ids(found)).toEqual(['a-arrays', 'b-trees', 'd-arrays'])
    expect(found).toMatchObject({ totalMinutes: 50, due: 0, reason: null })
    expect(found.items[0]).toMatchObject({ kind: 'new', reason: 'new; arrays has no evidence yet' })
  })

  it('gets another topic than that of the last round, and what was only looked at last', () => {
    const [, , arrays] = bank
    if (!arrays) throw new Error('the bank is short')
    const look = on(arrays, 0, { minutesTaken: 1, submissions: 0, outcome: 'gave-up' })
    expect(ids(nextOf(bank, [look], { minutes: 90 })).at(-1)).toBe('a-arrays')
    expect(ids(nextOf(bank, [on(arrays, 0.1)]))[0]).toBe('b-trees')
    // What was practised days ago does not matter.
    const wide = [...bank.slice(1, 2), problem('z-heap', 'heap', { minutes: 60 })]
    const lately = (days: number) => [on(problem('old', 'trees'), days, { hints: 1 })]
    expect(ids(nextOf(wide, lately(0.1), { minutes: 90 }))[0]).toBe('z-heap')
    expect(ids(nextOf(wide, lately(1.5), { minutes: 90 }))[0]).toBe('b-trees')
  })

  it('does not get the problem of the open round', () => {
    const open = roundOf({ problem: 'a-arrays', endedAt: null, outcome: null })
    expect(ids(nextOf(bank, [open]))).not.toContain('a-arrays')
  })
})

describe('an empty list says why', () => {
  it.each<[string, readonly ProblemSummary[], readonly Round[], number]>([
    ['no problem of the bank fits', [], [], 60],
    ['the shortest problem that could come now takes 15 minutes', [problem('a', 'arrays')], [], 14],
    [
      'nothing is due, and all that fits was practised in the last two days',
      [problem('a', 'arrays')],
      [on(problem('a', 'arrays'), 1, unsolved)],
      60,
    ],
  ])('%s', (reason, problems, rounds, minutes) => {
    expect(nextOf(problems, rounds, { minutes })).toMatchObject({ items: [], totalMinutes: 0, reason })
  })
})

describe('the difficulty of a topic', () => {
  const bank = difficulties.map((difficulty) => problem(`new-${difficulty}`, 'graphs', { difficulty }))
  const first = (...rounds: Round[]) => ids(nextOf(bank, rounds))[0]
  const before = (difficulty: Difficulty) => problem(`old-${difficulty}`, 'graphs', { difficulty })

  it.each<[string, Difficulty, Parameters<typeof roundOf>[0], Difficulty]>([
    ['goes up where it went well', 'easy', {}, 'medium'],
    ['goes up to hard', 'medium', {}, 'hard'],
    ['stays where it was hard work', 'medium', { hints: 1 }, 'medium'],
    ['goes down where it was not solved', 'hard', unsolved, 'medium'],
    ['never goes below easy', 'easy', unsolved, 'easy'],
  ])('%s', (_, difficulty, changes, expected) => {
    expect(first(on(before(difficulty), 5, changes))).toBe(`new-${expected}`)
  })

  it('begins with medium once easy ones go well', () => {
    const other = (index: number) => problem(`tree-${index}`, 'trees')
    const solved = (count: number) => Array.from({ length: count }, (_, index) => on(other(index), 9 - index))
    expect(first(...solved(3))).toBe('new-easy')
    expect(first(...solved(4))).toBe('new-medium')
  })
})

it('a weak topic is named with what was solved of it, in turn with topics that have little evidence', () => {
  const old = times(3, () => 0).map((_, index) => problem(`old-${index}`, 'heap', { difficulty: 'medium' }))
  const bank = [
    problem('heap-1', 'heap'),
    problem('heap-2', 'heap'),
    problem('tries-1', 'tries'),
    problem('math-1', 'math'),
  ]
  const rounds = old.map((one, index) => on(one, 20 - index, unsolved))
  const { items } = nextOf(bank, rounds)
  const told = items.map(({ kind, reason }) => `${kind}: ${reason}`)
  expect(told).toContain('weak: heap is weak: solved 0 of 3')
  expect(told).toContain('new: new; tries has no evidence yet')
  expect(
    items
      .slice(0, 2)
      .map(({ kind }) => kind)
      .sort(),
  ).toEqual(['new', 'weak'])
})

describe('reviews', () => {
  const seen = topics.slice(0, 8).map((topic) => problem(`seen-${topic}`, topic))
  const unseen = topics.slice(8, 16).map((topic) => problem(`unseen-${topic}`, topic))
  const known = seen.map((one, index) => on(one, 20 + index))
  const isReview = (kind: string) => kind === 'review' || kind === 'audit'

  it('say since when they are due, and how much is recalled', () => {
    const [one] = seen
    if (!one) throw new Error('no topic')
    const found = nextOf([one], [on(one, 9)])
    expect(found.items[0]).toMatchObject({ kind: 'review', reason: 'due since 7 days; recall about 78%' })
    expect(nextOf([one], [on(one, 2, unsolved)]).items[0]?.reason).toBe(
      'due today; not solved the last time; recall about 70%',
    )
  })

  it('take half of the minutes at most, and never come two rounds running', () => {
    for (const minutes of [30, 45, 60, 90, 120, 200])
      for (const rounds of [known, [...known, on(problem('x', 'design'), 0.1)]]) {
        const { items, totalMinutes } = nextOf([...seen, ...unseen], rounds, { minutes })
        const reviews = items.filter(({ kind }) => isReview(kind))
        expect(totalMinutes).toBeLessThanOrEqual(minutes)
        expect(reviews.length * 15).toBeLessThanOrEqual(minutes / 2)
        items.slice(1).forEach(({ kind }, index) => {
          expect(isReview(kind) && isReview(items[index]?.kind ?? '')).toBe(false)
        })
      }
    // After a round on something new a review begins; after a review something new does.
    const wide = [...seen, ...unseen, ...topics.slice(16).map((topic) => problem(`more-${topic}`, topic))]
    const [one] = seen
    if (!one) throw new Error('no topic')
    expect(nextOf(wide, [...known, on(one, 0.1)]).items[0]?.kind).toBe('new')
  })

  it('of problems longer than half of the minutes come where the week has room', () => {
    const long = problem('long', 'graphs', { minutes: 40 })
    const bank = [long, ...unseen]
    const before = on(long, 30)
    const week = unseen.slice(0, 4).map((one, index) => on({ ...one, id: `w-${index}` }, 3 + index * 0.1))
    expect(nextOf(bank, [before]).items.map(({ kind }) => kind)).not.toContain('review')
    expect(nextOf(bank, [before, ...week]).items[0]).toMatchObject({
      kind: 'review',
      problem: { id: 'long' },
    })
  })

  it('fill the list where nothing unseen is left: those that are due, then the others that rested', () => {
    const rounds = [...known.slice(0, 2), ...seen.slice(2, 6).map((one) => on(one, 3, { minutesTaken: 5 }))]
    const { items, due } = nextOf(seen.slice(0, 6), rounds)
    expect(due).toBe(2)
    expect(items).toHaveLength(4)
    expect(items.filter(({ reason }) => reason.startsWith('due since'))).toHaveLength(2)
    expect(items.at(-1)?.reason).toMatch(/^due in 5 days, nothing new is left; recall about 9\d%$/)
  })

  it('of what was not solved wait two days, also where nothing else is left', () => {
    const [one, other] = seen
    if (!one || !other) throw new Error('no topic')
    expect(ids(nextOf([one, other], [on(one, 1, unsolved), on(other, 30)]))).toEqual([other.id])
    expect(ids(nextOf([one, other], [on(one, 2, unsolved), on(other, 1)]))).toEqual([one.id])
  })
})

it('no two in a row have the same main topic where another order does', () => {
  // The trees say the most a minute, so that they are chosen first.
  const bank = [
    problem('a1', 'arrays', { minutes: 11 }),
    problem('a2', 'arrays', { minutes: 12 }),
    problem('t1', 'trees', { minutes: 10 }),
  ]
  expect(ids(nextOf(bank, [], { minutes: 25 }))).toEqual(['t1', 'a1'])
  expect(ids(nextOf(bank, []))).toEqual(['a1', 't1', 'a2'])
  expect(ids(nextOf(bank.slice(0, 2), []))).toEqual(['a1', 'a2'])
})

describe('audits', () => {
  const mastered = topics.slice(0, 6).map((topic) => problem(`known-${topic}`, topic))
  const history = mastered.flatMap((one) => [60, 50].map((ago) => on(one, ago, { minutesTaken: 5 })))
  const unseen = Array.from({ length: 400 }, (_, index) =>
    problem(`unseen-${index}`, topics[6 + (index % 19)] ?? 'design'),
  )

  it('are one in ten of the picks, told as such, and the same each time', () => {
    const rounds = [...history]
    let audits = 0
    let picks = 0
    for (let at = 0; at < 200; at++) {
      const later = { now: now + at * 3_600_000 }
      const [pick] = nextOf([...mastered, ...unseen], rounds, later).items
      if (pick === undefined) break
      picks++
      if (pick.kind === 'audit') {
        audits++
        expect(pick.reason).toMatch(/^audit: mastered \d+ days ago$/)
      }
      // What comes up in this test is never due itself: the audited ones stay as they were.
      rounds.push(on({ ...pick.problem, id: pick.kind === 'audit' ? 'aside' : pick.problem.id }, -at / 24))
    }
    expect(picks).toBe(200)
    expect(audits).toBeGreaterThan(8)
    expect(audits).toBeLessThan(36)
    expect(nextOf([...mastered, ...unseen], rounds)).toEqual(nextOf([...mastered, ...unseen], rounds))
  })

  it('are of nothing that is not mastered, or that was practised in the last week', () => {
    const once = mastered.map((one) => on(one, 3, { minutesTaken: 15 }))
    const lately = mastered.map((one) => on(one, 6, { minutesTaken: 5 }))
    const kinds = (rounds: readonly Round[]) =>
      nextOf([...mastered, ...unseen], rounds, { minutes: 600 }).items.map(({ kind }) => kind)
    expect(kinds(history)).toContain('audit')
    expect(kinds([...history, ...lately])).not.toContain('audit')
    for (let at = 0; at < 50; at++)
      expect(
        nextOf([...mastered, ...unseen], once, { now: now + at * day }).items.map(({ kind }) => kind),
      ).not.toContain('audit')
  })
})
