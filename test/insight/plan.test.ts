import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { describe, expect, it } from 'vitest'
import { dayText } from '../../src/insight/days.ts'
import { sum } from '../../src/insight/plan-missed.ts'
import { minuteStep, sittingMinutes } from '../../src/insight/plan-phases.ts'
import { practiceFormats } from '../../src/insight/plan-practice.ts'
import { curriculum } from '../../src/insight/plan-topics.ts'
import { difficulties, topics } from '../../src/model/problem.ts'
import { bankTopics, firstDay, listOf, noon, practised, reportOn, weekOf } from './plan-weeks.ts'
import { failed, minute, roundOf } from './rounds.ts'

it('lists a first week by the curriculum, with a baseline mock and the whole budget', () => {
  const report = reportOn({})
  expect(report.now).toBe(1)
  expect(listOf(report, 1)).toBe(
    'arrays 50, hashing 50, strings 50, two-pointers 50, stack 45, review 115, mock 45, design 45, behavioural 30',
  )
  expect(weekOf(report, 1)).toMatchObject({ state: 'now', budget: 480, done: 0, phases: ['foundation'] })
  expect(weekOf(report, 2).state).toBe('ahead')
  expect(report.dropped).toEqual([])
})

describe('what was practised', () => {
  const rounds = [
    // Counts whole for hashing, which is the first of its topics that is listed.
    roundOf({ problem: 'a', topics: ['math', 'hashing'], startedAt: noon(0), minutesTaken: 20 }),
    roundOf({ problem: 'a', topics: ['hashing'], startedAt: noon(1), minutesTaken: 10 }),
    roundOf({ problem: 'b', topics: ['bst'], startedAt: noon(2), minutesTaken: 15 }),
    roundOf({ topics: ['arrays'], startedAt: noon(8), minutesTaken: 15 }),
    roundOf({ topics: ['arrays'], startedAt: noon(0), endedAt: null, outcome: null }),
    failed({ topics: ['arrays'], startedAt: noon(0), minutesTaken: 1, submissions: 0, firstVerdict: null }),
  ]

  it('is credited to the lines of its week', () => {
    const practice = [
      practised({ minutes: 40, format: 'phone' }),
      practised({ minutes: 25, format: 'contest', topic: 'arrays', day: '2026-05-07' }),
      practised({ minutes: 5, format: 'study', day: '2026-05-08' }),
      practised({ minutes: 7, format: 'other' }),
    ]
    const { items, done, other } = weekOf(reportOn({ rounds, practice, on: 3 }), 1)
    const doneOf = Object.fromEntries(items.map(({ kind, topic, done: minutes }) => [topic ?? kind, minutes]))
    expect(doneOf).toEqual({
      arrays: 25,
      hashing: 20,
      strings: 0,
      'two-pointers': 0,
      stack: 0,
      review: 10,
      mock: 40,
      design: 0,
      behavioural: 0,
    })
    expect([done, other]).toEqual([20 + 10 + 15 + 40 + 25 + 7, 15 + 7])
  })

  it('belongs to its day in the local zone', () => {
    const late = roundOf({ topics: ['arrays'], startedAt: (firstDay + 7) * 24 * 60 * minute - 30 * minute })
    const doneIn = (timeZone: string) =>
      reportOn({ rounds: [late], on: 8, timeZone }).weeks.map(({ done }) => done)
    expect(doneIn('UTC').slice(0, 2)).toEqual([15, 0])
    expect(doneIn('Asia/Tokyo').slice(0, 2)).toEqual([0, 15])
  })

  it('makes a strict round a mock', () => {
    const rules = { phases: true, interview: true, whiteboard: false, predict: false, runLimit: null }
    const { items } = weekOf(reportOn({ rounds: [roundOf({ rules, startedAt: noon(0) })] }), 1)
    expect(items.find(({ kind }) => kind === 'mock')?.done).toBe(15)
  })
})

describe('a missed week', () => {
  it('comes back in what is left, the important first, and what gives way is told', () => {
    const report = reportOn({ on: 7 })
    expect(sum(weekOf(report, 1).missed)).toBe(480)
    expect(listOf(report, 2)).toBe(
      'trees 50, heap 45, graphs 45, dp-1d 45, dp-2d 15, arrays 30 (30 missed), review 130, mock 90 (45 missed), behavioural 30',
    )
    // Reviews do not come back: what is due does so by itself.
    expect(report.dropped.find(({ kind }) => kind === 'review')?.minutes).toBe(115)
    expect(sum(report.dropped)).toBe(480)
  })

  it('has missed nothing where all hours were practised, with whatever', () => {
    const practice = [practised({ minutes: 480, format: 'other' })]
    const report = reportOn({ practice, on: 7 })
    expect(weekOf(report, 1)).toMatchObject({ missed: [], other: 480 })
    expect(report.dropped).toEqual([])
  })

  it('counts no less than half of a sitting as missed, and of what lacks the important first', () => {
    const practice = [
      practised({ minutes: 25, format: 'mock' }),
      practised({ minutes: 20, format: 'design' }),
      practised({ minutes: 335, format: 'other' }),
    ]
    const { missed } = weekOf(reportOn({ practice, on: 7 }), 1)
    // 100 minutes lack: the mock counts as done, and topics come before design.
    expect(missed).toEqual([
      { kind: 'problems', topic: 'arrays', minutes: 50 },
      { kind: 'problems', topic: 'hashing', minutes: 50 },
    ])
  })
})

it('follows what the rounds tell: weak topics lead the second phase and get twice the time', () => {
  const lost = [0, 1, 2, 3].map((on) => failed({ topics: ['graphs'], startedAt: noon(on) }))
  const won = [0, 1, 2, 3, 4, 5].map((on) => roundOf({ topics: ['arrays'], startedAt: noon(on) }))
  const practice = [
    practised({ minutes: 480, format: 'other' }),
    practised({ minutes: 480, format: 'other', day: '2026-05-08' }),
  ]
  const report = reportOn({ rounds: [...lost, ...won], practice, on: 15 })
  expect(weekOf(report, 3).phases).toEqual(['weak-areas'])
  const [first, ...rest] = weekOf(report, 3).items.filter(({ kind }) => kind === 'problems')
  expect(first).toMatchObject({
    topic: 'graphs',
    need: { need: 'weak', attempts: 4, solved: 0 },
    minutes: 85,
  })
  expect(rest.map(({ topic, minutes }) => [topic, minutes])).toEqual([
    ['trees', 45],
    ['heap', 45],
    ['dp-1d', 45],
    ['dp-2d', 45],
  ])
})

it('holds a list still while its week is worked on', () => {
  const rounds = [0, 1, 2].map((on) => failed({ topics: ['graphs'], startedAt: noon(14 + on) }))
  const lists = [14, 20].map((on) =>
    listOf(reportOn({ rounds: rounds.filter(({ startedAt }) => startedAt < noon(on)), on }), 3),
  )
  expect(lists[1]).toBe(lists[0])
  expect(listOf(reportOn({ rounds, on: 21 }), 4)).toMatch(/^graphs \d+ /)
})

it('followed to the letter, misses and drops nothing', () => {
  const plan = { interview: firstDay + 40 }
  const practice = []
  for (let on = 0; on < 40; on += 7) {
    const report = reportOn({ plan, practice, on })
    const { items, from, week } = weekOf(report, on / 7 + 1)
    expect([report.now, report.dropped]).toEqual([week, []])
    for (const { kind, topic, minutes } of items) {
      const format = kind === 'problems' ? 'contest' : kind === 'review' ? 'study' : kind
      practice.push(practised({ minutes, format, topic, day: dayText(from) }))
    }
  }
  const { weeks, now, dropped } = reportOn({ plan, practice, on: 41 })
  expect([now, dropped]).toEqual([null, []])
  expect(weeks.map(({ budget, done, other }) => [budget, done, other])).toEqual([
    ...Array.from({ length: 5 }, () => [480, 480, 0]),
    // Five of seven days are left before the interview.
    [340, 340, 0],
  ])
  expect(weeks.flatMap(({ items }) => items).every(({ minutes, done }) => minutes === done)).toBe(true)
})

it('never plans more than a week has, whatever was missed, and drops just as much as was missed', () => {
  const random = xoroshiro128plus(20260501)
  const int = (least: number, most: number): number => uniformInt(random, least, most)
  const one = <T>(all: readonly T[]): T => {
    const found = all[int(0, all.length - 1)]
    if (found === undefined) throw new Error('Nothing to choose from.')
    return found
  }
  let missedAny = 0
  for (let run = 0; run < 60; run++) {
    const weeks = int(2, 26)
    const hours = int(4, 120) / 2
    const interview = int(0, 1) === 0 ? null : firstDay + 7 * (weeks - 1) + int(1, 20)
    const known = new Set(curriculum.filter(() => int(0, 3) > 0))
    const idle = new Set(Array.from({ length: int(0, weeks) }, () => int(0, weeks)))
    const days = Array.from({ length: int(0, 120) }, () => int(-60, 7 * weeks)).filter(
      (on) => on < 0 || !idle.has(Math.floor(on / 7)),
    )
    const rounds = days.map((on) =>
      roundOf({
        problem: `p${int(1, 60)}`,
        topics: [one(topics), one(topics)],
        difficulty: one(difficulties),
        startedAt: noon(on),
        minutesTaken: int(1, 90),
        outcome: one(['accepted', 'gave-up', 'abandoned']),
      }),
    )
    const practice = days.slice(0, int(0, 40)).map((on) =>
      practised({
        minutes: int(1, 300),
        format: one(practiceFormats),
        topic: one([null, ...topics]),
        day: dayText(firstDay + on),
      }),
    )
    const report = reportOn({
      plan: { weeks, hours, interview },
      rounds,
      practice,
      topics: known,
      on: int(-3, 7 * weeks + 3),
    })
    const missed = sum(report.weeks.flatMap((week) => week.missed))
    if (missed > 0) missedAny++
    const wrong = report.weeks.filter(
      ({ items, budget, from, to }) =>
        sum(items) !== budget ||
        budget > (hours * 60 * (to - from)) / 7 ||
        new Set(items.map(({ kind, topic }) => `${kind} ${topic}`)).size < items.length ||
        items.some(({ minutes, kind, topic, catchUp }) => {
          const isSitting = kind === 'mock' || kind === 'design' || kind === 'behavioural'
          const step = isSitting ? sittingMinutes[kind] : minuteStep
          const fits = topic === null || (kind === 'problems' && known.has(topic))
          return minutes <= 0 || minutes % step !== 0 || catchUp > minutes || !fits
        }),
    )
    expect(wrong).toEqual([])
    expect(sum(report.dropped)).toBe(missed)
  }
  expect(missedAny).toBeGreaterThan(25)
})

it('has something for a bank without problems', () => {
  expect(listOf(reportOn({ topics: new Set() }), 1)).toMatch(/^problems 245, review 115, /)
  expect(bankTopics.size).toBeLessThan(curriculum.length)
})
