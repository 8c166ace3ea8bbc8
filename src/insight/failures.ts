import type { FirstFailure } from '../history/figures-measured.ts'
import { type TestClass, testClasses } from '../model/problem.ts'
import type { Verdict } from '../model/verdict.ts'
import type { EndedRound } from './evidence.ts'

/** What first submissions fail at. */
export interface Failures {
  /** First submissions that could be judged, one a round, and those that were not accepted. */
  readonly judged: number
  readonly failed: number
  /** Of those that failed, how many failed in a test of the class; one may fail in several, or, not compiled, in none. */
  readonly classes: readonly { readonly class: TestClass; readonly failed: number }[]
  /** Of those that failed, how many ended so, the most frequent first. */
  readonly verdicts: readonly { readonly verdict: Verdict; readonly count: number }[]
}

/** @param failures of any rounds; those of other rounds than these are left out */
export function failuresOf(
  rounds: ReadonlyMap<string, EndedRound>,
  failures: readonly FirstFailure[],
): Failures {
  const judged = [...rounds.values()].filter(({ firstVerdict }) => firstVerdict !== null)
  const failed = judged.filter(({ firstVerdict }) => firstVerdict !== 'AC')
  const own = failures.filter(({ round }) => rounds.has(round))
  const verdicts = new Map<Verdict, number>()
  for (const { firstVerdict } of failed)
    if (firstVerdict !== null) verdicts.set(firstVerdict, (verdicts.get(firstVerdict) ?? 0) + 1)
  return {
    judged: judged.length,
    failed: failed.length,
    classes: testClasses.map((name) => ({
      class: name,
      failed: own.filter(({ classes }) => classes.includes(name)).length,
    })),
    verdicts: Array.from(verdicts, ([verdict, count]) => ({ verdict, count })).sort(
      (a, b) => b.count - a.count || a.verdict.localeCompare(b.verdict, 'en'),
    ),
  }
}
