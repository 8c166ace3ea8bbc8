import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { plainRules, type Round } from '../../src/history/types.ts'
import type { Difficulty, ProblemSummary, Topic } from '../../src/model/problem.ts'

/**
 * A simulated learner, by published models, none of which the scheduler knows:
 * - skill: one ability a topic, and the logistic of ability less difficulty (Rasch 1960). A problem of several topics
 *   takes the least of them, a conjunctive model (Cen, Koedinger & Junker 2008, "Comparing two IRT models for conjunctive
 *   skills"), or their mean, a compensatory one (Reckase 2009, "Multidimensional item response theory")
 * - practice: each success and each failure adds to the ability of the topics, a success more (performance factors
 *   analysis: Pavlik, Cen & Koedinger 2009), and what it adds is forgotten by a power of time, (1 + bt)^-p (Wixted &
 *   Carpenter 2007, "The Wickelgren power law and the Ebbinghaus savings function")
 * - memory of a problem's approach: activation of ACT-R with decay that depends on activation, from which the spacing
 *   effect follows (Pavlik & Anderson 2005, "Practice and forgetting effects on vocabulary memory"), with the parameters
 *   of that paper. A round is as many encodings as it has phases (understanding, planning, writing, checking) where it
 *   was solved, and two, problem and solution read, where not
 * - time: lognormal, shorter the more able (van der Linden 2006, "A lognormal model for response times")
 */
export interface Learner {
  /** The topics that were weak at the beginning. */
  readonly weak: ReadonlySet<Topic>
  /** As many topics as those, the least able at an instant. */
  weakest(at: number): ReadonlySet<Topic>
  /** Works on a problem from an instant (ms) on, learns from it, and returns the round. */
  practise(problem: ProblemSummary, at: number): Round
  /** The probability to solve a problem at an instant; `unseen`: one like it that was never practised. */
  solves(problem: ProblemSummary, at: number, unseen?: boolean): number
}

/** How the abilities of a problem's topics make one. */
export const skillModels = ['least', 'mean'] as const
export type SkillModel = (typeof skillModels)[number]

/** Uniform from 0 to below 1. */
export type Random = () => number

export function randomOf(seed: number): Random {
  const generator = xoroshiro128plus(Math.imul(seed + 1, 0x9e3779b1))
  return () => uniformFloat64(generator)
}

const minute = 60_000
const day = 86_400_000
const weakTopics = 4

/** Ability: logits. A prepared candidate is at about 1. */
const ability = { mean: 0.9, betweenLearners: 0.4, betweenTopics: 0.3, weakBy: 2.2 }
const difficulty: { readonly [D in Difficulty]: number } = { easy: -0.8, medium: 0.2, hard: 1.2 }
const learning = { success: 0.3, failure: 0.15, otherTopics: 0.5, b: 1, p: 0.2 }
/** Pavlik & Anderson 2005; `between` is how much slower time counts outside of practice. */
const actr = { a: 0.177, c: 0.217, tau: -0.704, s: 0.255, between: 0.025 }
const encodings = { solved: 4, failed: 2, apartMs: 5 * minute }
/** What knowing the approach is worth, in logits. */
const knownApproach = 2.5
const time = { median: 0.85, perLogit: 0.25, sigma: 0.35, clock: 1.5 }

interface Encoding {
  readonly at: number
  readonly decay: number
}

interface Lesson {
  readonly at: number
  readonly gain: number
}

export function makeLearner(seed: number, problems: readonly ProblemSummary[], model: SkillModel): Learner {
  const random = randomOf(seed)
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  const topics = [...new Set(problems.flatMap((problem) => problem.topics))].sort()
  const weak = new Set(drawn(topics, weakTopics, random))
  const base = ability.mean + ability.betweenLearners * normal()
  const talents = new Map(
    topics.map((topic) => [
      topic,
      base + ability.betweenTopics * normal() - (weak.has(topic) ? ability.weakBy : 0),
    ]),
  )
  const lessons = new Map<Topic, Lesson[]>(topics.map((topic) => [topic, []]))
  const memories = new Map<string, Encoding[]>()
  let made = 0

  const abilityIn = (topic: Topic, at: number): number =>
    (lessons.get(topic) ?? []).reduce(
      (sum, lesson) =>
        sum + lesson.gain * (1 + (learning.b * Math.max(0, at - lesson.at)) / day) ** -learning.p,
      talents.get(topic) ?? 0,
    )
  /** Ability less difficulty. */
  const margin = ({ topics: about, difficulty: level }: ProblemSummary, at: number): number => {
    const abilities = about.map((topic) => abilityIn(topic, at))
    return (model === 'least' ? Math.min(...abilities) : mean(abilities)) - difficulty[level]
  }
  const recall = (id: string, at: number): number =>
    logistic((activation(memories.get(id) ?? [], at) - actr.tau) / actr.s)

  const solves = (problem: ProblemSummary, at: number, unseen = false): number => {
    const known = unseen ? 0 : recall(problem.id, at)
    const by = margin(problem, at)
    return known * logistic(by + knownApproach) + (1 - known) * logistic(by)
  }

  const practise = (problem: ProblemSummary, at: number): Round => {
    const known = random() < recall(problem.id, at)
    const by = margin(problem, at) + (known ? knownApproach : 0)
    const target = problem.minutes * minute
    const taken = target * time.median * Math.exp(-time.perLogit * by + time.sigma * normal())
    const clock = target * time.clock
    const solved = random() < logistic(by) && taken <= clock
    const elapsed = Math.round(solved ? Math.max(2 * minute, taken) : clock * (0.6 + 0.4 * random()))
    const struggles = by < 0 && random() < 0.3
    const submissions = solved
      ? 1 + [0.5, 1.5, 2.5].filter((step) => random() > logistic(by + step)).length
      : 1
    const end = at + elapsed
    for (const [index, topic] of problem.topics.entries()) {
      const gain = solved ? learning.success : learning.failure
      lessons.get(topic)?.push({ at: end, gain: index === 0 ? gain : gain * learning.otherTopics })
    }
    const memory = memories.get(problem.id) ?? []
    memories.set(problem.id, memory)
    for (let count = solved ? encodings.solved : encodings.failed; count > 0; count--) {
      const moment = end - (count - 1) * encodings.apartMs
      memory.push({ at: moment, decay: actr.c * Math.exp(activation(memory, moment)) + actr.a })
    }
    made++
    return {
      id: `${seed}-${made}`,
      problem: problem.id,
      title: problem.title,
      difficulty: problem.difficulty,
      topics: problem.topics,
      kind: problem.kind,
      language: 'typescript',
      minutes: clock / minute,
      targetMinutes: problem.minutes,
      workspace: '/practice',
      file: '/practice/solution.ts',
      startedAt: at,
      deadline: at + clock,
      rules: plainRules,
      endedAt: end,
      outcome: solved ? 'accepted' : 'gave-up',
      revealed: false,
      solved,
      late: false,
      hints: struggles ? (solved ? 1 : 2) : 0,
      runs: 2,
      submissions,
      firstVerdict: solved && submissions === 1 ? 'AC' : 'WA',
      lastEventAt: end,
    }
  }
  const weakest = (at: number): ReadonlySet<Topic> =>
    new Set([...topics].sort((a, b) => abilityIn(a, at) - abilityIn(b, at)).slice(0, weakTopics))
  return { weak, weakest, practise, solves }
}

/** Activation of what was encoded, in seconds that count; minus infinity where nothing was. */
function activation(encoded: readonly Encoding[], at: number): number {
  return Math.log(
    encoded.reduce((sum, { at: since, decay }) => {
      const ms = at - since
      // Within an hour it is one session; beyond, time counts less.
      const session = Math.min(ms, 60 * minute)
      return sum + Math.max(1, (session + (ms - session) * actr.between) / 1000) ** -decay
    }, 0),
  )
}

export function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x))
}

function drawn<T>(from: readonly T[], count: number, random: Random): T[] {
  return from
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, count)
    .map(({ item }) => item)
}
