import type { LoadedProblem } from '../bank/bank.ts'
import { inProblem } from '../bank/layout.ts'
import { readProblem } from '../bank/read.ts'
import { BankError, type BankFault } from '../errors.ts'
import type { BankCheck } from './bank.ts'
import { differential as runDifferential } from './differential/differential.ts'
import type { CheckItem } from './item.ts'
import { mutationScore, scoreOf } from './mutants/score.ts'
import { asFault } from './problem.ts'

/** Below this share of killed mutants the tests of a problem are too weak. */
const leastScore = 0.9

/** What is checked beside what every check holds. */
export interface Strength {
  readonly mutants: boolean
  readonly differential: boolean
}

/**
 * Checks how strong the tests of problems are, one problem after the other. To be called when nothing else is judged, for
 * problems that have passed so far.
 */
export async function checkStrength(
  folders: readonly string[],
  check: BankCheck,
  { mutants, differential }: Strength,
): Promise<CheckItem[]> {
  const items: CheckItem[] = []
  check.progress.add(folders.length)
  for (const dir of folders) {
    check.signal.throwIfAborted()
    const { problem, tests, faults } = readProblem(dir)
    if (!problem || faults.length > 0) continue
    const loaded: LoadedProblem = { problem, tests }
    const found: CheckItem[] = []
    if (mutants) found.push(...(await mutantItems(loaded, check)))
    if (differential) found.push(...(await differentialItems(loaded, check)))
    check.progress.done(found)
    items.push(...found)
  }
  return items
}

async function mutantItems(loaded: LoadedProblem, check: BankCheck): Promise<CheckItem[]> {
  const { problem } = loaded
  const item = {
    kind: 'mutants',
    problem: problem.id,
    file: problem.reference === undefined ? problem.dir : inProblem(problem.dir, problem.reference),
  } as const
  if (problem.reference === undefined) return [{ ...item, ok: null, message: 'skipped: it has no reference' }]
  try {
    const mutants = await mutationScore(loaded, check)
    const { faults, ...told } = mutants
    return [
      { ...item, ok: scoreOf(mutants) >= leastScore, mutants: told },
      ...faults.map((fault) => asFault(problem.id, fault)),
    ]
  } catch (error) {
    return faultsOf(error, problem.dir).map((fault) => asFault(problem.id, fault))
  }
}

async function differentialItems(loaded: LoadedProblem, check: BankCheck): Promise<CheckItem[]> {
  const { problem } = loaded
  const item = { kind: 'differential', problem: problem.id, file: problem.dir } as const
  try {
    const outcome = await runDifferential(loaded, check)
    if ('skipped' in outcome) return [{ ...item, ok: null, message: `not compared: ${outcome.skipped}` }]
    const { inputs, submissions, difference } = outcome
    const counts = { inputs, submissions }
    if (difference) {
      const { file, message, input } = difference
      return [{ ...item, file, ok: false, message, differential: { ...counts, input } }]
    }
    const message = `${submissions} accepted submissions agree on ${inputs} small inputs`
    return [{ ...item, ok: true, message, differential: counts }]
  } catch (error) {
    return faultsOf(error, problem.dir).map((fault) => asFault(problem.id, fault))
  }
}

function faultsOf(error: unknown, file: string): readonly BankFault[] {
  if (!(error instanceof BankError)) throw error
  return error.faults.length > 0 ? error.faults : [{ file, message: error.message }]
}
