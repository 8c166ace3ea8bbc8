import type { Practice } from '../src/history/practice.ts'
import type { RoundFacts } from '../src/history/round-facts.ts'
import { countedRounds, endedRounds, isPractice, weightOf } from '../src/insight/evidence.ts'

/** What `history/practice.ts` asks of a database, told from rounds in any order: for learners that have none, and to compare. */
export function practiceAmong(rounds: readonly RoundFacts[]): Practice {
  const ended = endedRounds(rounds.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
  const practised = ended.filter(isPractice)
  const counted = countedRounds(ended)
  const of = (problem: string) => practised.filter((round) => round.problem === problem)
  return {
    newest: (problems, count) => problems.flatMap((problem) => of(problem).slice(-count)),
    met: (problems) => problems.filter((problem) => ended.some((round) => round.problem === problem)),
    evidence: ({ now, until = Number.POSITIVE_INFINITY, without }) =>
      counted
        .filter(({ startedAt, id }) => startedAt <= until && id !== without)
        .map((round) => {
          const { topics, difficulty, solved } = round
          return { topics, difficulty, solved, rounds: 1, weight: weightOf(round, now) }
        }),
    newestEvidence(easy) {
      const newest = new Map(
        counted.map((round) => [JSON.stringify([round.topics, round.difficulty]), round]),
      )
      const easyOnes = counted.filter(({ difficulty }) => difficulty === 'easy').slice(-easy)
      const wanted = new Set([...newest.values(), ...easyOnes])
      return counted.filter((round) => wanted.has(round))
    },
    totals: () => ({
      rounds: practised.length,
      problems: new Set(practised.map(({ problem }) => problem)).size,
      first: practised[0]?.id,
    }),
    since(instant, least) {
      const all = practised.map((round) => ({ round, again: of(round.problem)[0] !== round }))
      const found = all.filter(({ round }) => round.startedAt >= instant)
      return found.length >= least ? found : all.slice(-least)
    },
  }
}
