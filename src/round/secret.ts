import { BankError, type BankFault, PrepError, UsageError } from '../errors.ts'
import type { Round } from '../history/types.ts'
import { isHidden } from './rules.ts'

/** Faults on the way to a problem name it, by its id or by its folder: in an interview they must not. */

type Secret = Pick<Round, 'rules' | 'endedAt' | 'problem' | 'title' | 'workspace'>

const words = 'The problem of this interview cannot be used.'
const remedies = ["'prep stop' ends the round, and tells which it was.", "'prep check <bank>' names faults."]

/**
 * Does work on a round's problem; what it throws is told without the problem's name where that is hidden.
 * @throws what the work throws, else UsageError or BankError
 */
export async function keepSecret<T>(round: Secret, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof PrepError) || !isNamedIn(round, textOf(error, round))) throw error
    throw error instanceof UsageError ? new UsageError(words, remedies) : new BankError(words, [], remedies)
  }
}

/** A judgement's cause, told without the problem's name where that is hidden. */
export function keepCauseSecret<T extends { readonly cause?: string; readonly remedy?: string }>(
  round: Secret,
  judgement: T,
): T {
  const { cause, remedy } = judgement
  if (!isNamedIn(round, `${cause} ${remedy}`)) return judgement
  return { ...judgement, cause: words, remedy: remedies.join(' ') }
}

function isNamedIn(round: Secret, text: string): boolean {
  return isHidden(round) && [round.problem, round.title].some((name) => isWordIn(name, text))
}

/** An id may be a short word that is part of others. */
function isWordIn(name: string, text: string): boolean {
  const isPart = (letter: string | undefined): boolean =>
    letter !== undefined && /[\p{L}\p{N}_-]/u.test(letter)
  const [small, all] = [name.toLowerCase(), text.toLowerCase()]
  for (let at = all.indexOf(small); at !== -1; at = all.indexOf(small, at + 1))
    if (!isPart(all[at - 1]) && !isPart(all[at + small.length])) return true
  return false
}

/** What a fault tells, but for the person's own files. */
function textOf(error: PrepError, { workspace }: Secret): string {
  const faults: readonly BankFault[] = error instanceof BankError ? error.faults : []
  const told = faults.filter(({ file }) => !file.startsWith(`${workspace}/`))
  const texts = told.map(({ file, key = '', message }) => [...file.split(/[/\\]/), key, message].join('\n'))
  return [error.message, ...error.remedies, ...texts].join('\n')
}
