import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import type { EventData, EventKind } from '../src/history/log-types.ts'
import type { Outcome } from '../src/history/types.ts'
import { difficulties, type ProblemSummary, type TestClass, topics } from '../src/model/problem.ts'
import type { Verdict } from '../src/model/verdict.ts'
import type { Learner, MadeEvent, MadeProblem, MadeRound, MadeSubmission } from './learner-rows.ts'

/** A person who practises, as rows of a history: for looks and speed, and no model of how people learn. */

export interface LearnerOptions {
  readonly problems: readonly MadeProblem[]
  readonly submissions: number
  readonly seed: number
  /** The last round ends before this. */
  readonly now: number
  /** The texts to hand in. */
  readonly hashes: readonly string[]
}

const minute = 60_000
const day = 24 * 60 * minute
/** Somebody's submissions a round, and rounds a day; a history that would be longer than this is denser. */
const perRound = 1.8
const perDay = 1.3
const longestDays = 20 * 365

/** The bank's problems, and as many more as a history of that size would meet. */
export function problemsOf(bank: readonly ProblemSummary[], submissions: number): MadeProblem[] {
  const wanted = Math.min(400, Math.round(submissions / perRound / 2.5))
  const more = Array.from({ length: Math.max(0, wanted - bank.length) }, (_, at) => {
    const [main = 'arrays', second = 'math'] = [
      topics[at % topics.length],
      topics[(at * 7 + 3) % topics.length],
    ]
    const difficulty = difficulties[at % 3] ?? 'medium'
    const minutes = { easy: 15, medium: 25, hard: 40 }[difficulty]
    const number = Math.floor(at / topics.length) + 1
    return {
      ...{ id: `${main}-${number}`, title: `${main} ${number}`, difficulty, minutes },
      ...{ topics: main === second ? ([main] as const) : ([main, second] as const) },
      kind: at % 9 === 0 ? ('stdio' as const) : at % 7 === 0 ? ('class' as const) : ('function' as const),
    }
  })
  return [...bank, ...more].map((problem, at) => ({ ...problem, tests: testsOf(14 + (at % 13)) }))
}

function testsOf(count: number): TestClass[] {
  return Array.from({ length: count }, (_, at) =>
    at < 3 ? 'sample' : at < 3 + count / 4 ? 'edge' : at < (count * 4) / 5 ? 'typical' : 'large',
  )
}

export function learnerOf({ problems, submissions: wanted, seed, now, hashes }: LearnerOptions): Learner {
  const random = xoroshiro128plus(seed)
  const whole = (from: number, to: number): number => uniformInt(random, from, to)
  const chance = (p: number): boolean => whole(0, 9999) < p * 10_000
  const one = <T>(items: readonly [T, ...T[]]): T => items[whole(0, items.length - 1)] ?? items[0]
  let made = 0
  // The part behind the time counts, as that of rows of one instant does.
  const idAt = (at: number): string => {
    const hex = (n: number, size: number) => n.toString(16).padStart(size, '0')
    const time = hex(at, 12)
    made++
    const counter = hex(0x8000 | (made & 0x3fff), 4)
    const random = hex(whole(0, 16 ** 6 - 1), 6) + hex(whole(0, 16 ** 6 - 1), 6)
    return `${time.slice(0, 8)}-${time.slice(8)}-7${hex((made >> 14) & 0xfff, 3)}-${counter}-${random}`
  }
  const days = Math.min(longestDays, Math.max(1, wanted / perRound / perDay))
  const gap = (days * day) / (wanted / perRound)
  const skills = new Map(topics.map((topic) => [topic, whole(-25, 20) / 100]))
  const seen = new Map<string, number>()
  const counts = { rounds: 0, submissions: 0 }

  const roundAt = (near: number, progress: number): MadeRound => {
    // New problems come one after the other, and every third round is a problem of before.
    const met = Math.min(problems.length, Math.max(1, Math.ceil(problems.length * progress)))
    const problemAt = chance(0.4) ? whole(0, met - 1) : met - 1
    const problem = problems[problemAt] ?? problems[0]
    if (!problem) throw new Error('no problem')
    const { id: name, title, difficulty, topics: about, kind, minutes: targetMinutes, tests } = problem
    const again = seen.get(name) ?? 0
    seen.set(name, again + 1)
    const bar = { easy: 0.45, medium: 0.3, hard: 0.12 }[difficulty]
    const skill = Math.min(
      0.85,
      bar + (skills.get(about[0]) ?? 0) + 0.25 * progress + 0.08 * Math.min(3, again),
    )
    const startedAt = Math.round(near)
    const minutes = targetMinutes * 1.5
    const deadline = startedAt + minutes * minute
    const pace = (0.35 + ((1 - skill) * whole(10, 150)) / 100) * targetMinutes * minute
    const submissions: MadeSubmission[] = []
    const events: MadeEvent[] = []
    let at = startedAt
    const add = (kind: EventKind, data: EventData): void => void events.push({ id: idAt(at), at, kind, data })
    const later = (share: number): void => {
      at += Math.max(1000, Math.round(pace * share))
    }
    add('started', { problem: name, title })
    later(0.2)
    if (chance(0.25 - 0.2 * skill)) add('hinted', { hint: 1 })
    if (chance(0.08)) add('hinted', { hint: 2 })
    for (let run = whole(1, 4); run > 0; run--) {
      later(0.1)
      add('saved', { source: hashes[whole(0, hashes.length - 1)] })
      add('ran', { passed: run > 1 ? 2 : 3, total: 3 })
    }
    let accepted = false
    for (let left = whole(1, 5); left > 0 && !accepted; left--) {
      later(0.25)
      accepted = chance(submissions.length === 0 ? skill : 0.4)
      const verdict: Verdict = accepted ? 'AC' : one(['WA', 'WA', 'WA', 'TLE', 'RTE', 'CE'] as const)
      const failing = accepted || verdict === 'CE' ? '' : verdict === 'TLE' ? 'large' : failingClass()
      const id = idAt(at)
      const passed = accepted ? tests.length : verdict === 'CE' ? 0 : tests.length - whole(1, 4)
      const source = hashes[whole(0, hashes.length - 1)] ?? ''
      if (chance(0.5)) add('predicted', { sure: accepted ? whole(5, 10) * 10 : whole(3, 9) * 10 })
      submissions.push({ id, at, source, verdict, failing, passed, timeMs: whole(1, 900) })
      add('submitted', { submission: id, verdict, passed, total: tests.length })
    }
    const outcome: Outcome = accepted ? 'accepted' : chance(0.7) ? 'gave-up' : 'abandoned'
    if (!accepted) later(0.2)
    add('ended', { outcome })
    const endedAt = at
    if (accepted && chance(0.6)) add('tested', tested(progress))
    if (accepted && chance(0.8)) add('measured', measured(skill))
    if (chance(0.5)) {
      const action = one(['Ask for the limits', 'Say the plan first', 'Try the edges'] as const)
      add('rated', { communication: whole(1, 4), testing: whole(1, 4), wentWell: null, action })
      if (chance(0.3)) add('noted', { actionDone: action })
    }
    return {
      ...{ id: idAt(startedAt), problem: name, title, difficulty, topics: about, kind },
      language: one(['typescript', 'typescript', 'typescript', 'python', 'cpp'] as const),
      ...{ minutes, targetMinutes, startedAt, deadline, endedAt, outcome, revealed: chance(0.03) },
      ...{ problemAt, tests: tests.length, submissions, events },
    }
  }
  const failingClass = (): TestClass => one(['edge', 'edge', 'edge', 'typical', 'large', 'sample'] as const)
  const tested = (progress: number): EventData => {
    const labels = [
      'off by one at the end',
      'forgets the empty input',
      'overflows',
      'too slow for many',
      'takes the first',
    ]
    const known = labels.slice(0, whole(2, 5))
    const caught = known.filter(() => chance(0.35 + 0.4 * progress))
    const missed = known.filter((label) => !caught.includes(label))
    return { caught, missed, wrong: 0, cases: whole(1, 6), counted: 1, skipped: [] }
  }
  const measured = (skill: number): EventData => {
    const worse = chance(0.25 * (1 - skill))
    const growth = worse ? 'O(n^2)' : 'O(n)'
    const common = {
      confidence: 'likely',
      claim: null,
      expected: 'O(n)',
      reason: null,
      expectedClass: 'O(n)',
    }
    return { growth, ...common, worse, from: 100, to: 10_000 }
  }

  return {
    problems,
    get rounds() {
      return counts.rounds
    },
    get submissions() {
      return counts.submissions
    },
    *make() {
      const start = now - days * day
      while (counts.submissions < wanted) {
        const progress = counts.submissions / wanted
        const at = start + progress * days * day
        const left = wanted - counts.submissions
        // Some days have no practice, and others more.
        const near = Math.min(now - day, at + (gap > day / 4 ? whole(-20, 20) * 0.05 * day : 0))
        const round = roundAt(near, progress)
        const submissions = round.submissions.slice(0, left)
        counts.rounds++
        counts.submissions += submissions.length
        yield { ...round, submissions }
      }
    },
  }
}
