import type { Bank } from '../bank/bank.ts'
import type { Round } from '../history/types.ts'
import type { Problem } from '../model/problem.ts'

/** The problem of a round that is over; undefined where it has left the bank since. */
export async function problemOf(bank: Bank, { problem }: Round): Promise<Problem | undefined> {
  try {
    return await bank.loadProblem(await bank.byId(problem))
  } catch {
    return undefined
  }
}
