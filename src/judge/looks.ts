import type { TestResult, Verdict } from '../model/verdict.ts'
import { isContended, margins } from './limits.ts'
import type { Run, Runner } from './runner.ts'
import type { Alone } from './task.ts'

/** One run of a test, and what it was judged to be. */
export interface Look {
  readonly run: Run
  readonly result: TestResult
  /** Whether it was the first run of its process. */
  readonly wasFresh: boolean
}

/** So many failed tests of a program are judged again to see whether state leaks. */
const maxLeakLooks = 3

/**
 * Judges failed tests of one program again before their verdict is given, alone, each time in a fresh process.
 *
 * A test over a limit has up to three more looks, which may go on beyond the limit as far as the margins: the first that
 * stays within the limit is the verdict, and one that goes beyond the margin settles it, unless others kept the program
 * from its CPU. That is done until a limit is confirmed; from then on the program's verdict is known. What failed
 * otherwise in a process that had run other tests is looked at once, since state may have leaked.
 *
 * @param alone does work while nothing else is judged
 * @returns the look that counts
 */
export function confirming(runner: Runner, alone: Alone = (work) => work()) {
  const confirmed = new Set<Verdict>()
  let leakLooks = 0
  return async (first: Look, again: (again: boolean) => Promise<Look>): Promise<Look> => {
    const look = async (): Promise<Look> => {
      await runner.reset()
      return again(true)
    }
    const { verdict } = first.result
    if (verdict === 'TLE' || verdict === 'MLE') {
      if (confirmed.has(verdict)) return first
      const found = isSettled(first) ? first : await alone(() => bestOf(first, look))
      confirmed.add(found.result.verdict)
      return found
    }
    if ((verdict !== 'WA' && verdict !== 'RTE') || first.wasFresh || first.run.loading) return first
    if (leakLooks === maxLeakLooks) return first
    leakLooks++
    return leakOf(first, await alone(look))
  }
}

/** Whether a first look needs no other: in a fresh process memory does not come out much different. */
function isSettled({ run, result, wasFresh }: Look): boolean {
  return result.verdict === 'MLE' && wasFresh && !isNear(run)
}

/** Looks until one stays within the limits or is beyond doubt. */
async function bestOf(first: Look, look: () => Promise<Look>): Promise<Look> {
  let last = first
  for (let looks = 0; looks < margins.looks; looks++) {
    last = await look()
    if (last.result.verdict !== first.result.verdict || !isNear(last.run)) break
  }
  return last
}

/** Whether another look may come out within the limit. */
function isNear(run: Run): boolean {
  if (run.kind !== 'exceeded') return false
  return run.finished === true || (run.limit !== 'memory' && isContended(run.usage))
}

/** A wrong answer stays one, also where it is right in a fresh process. */
function leakOf(first: Look, second: Look): Look {
  if (second.result.verdict === 'JE') return second
  if (second.result.verdict !== 'AC') return first
  const note =
    'It passes in a fresh process: state leaks from one call to the next (a global, a default argument, a cache).'
  return { ...first, result: { ...first.result, note } }
}
