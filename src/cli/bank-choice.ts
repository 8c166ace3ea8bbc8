import { delimiter, resolve } from 'node:path'
import { InvalidArgumentError } from 'commander'
import { UsageError } from '../errors.ts'
import type { Difficulty } from '../model/problem.ts'
import type { Context } from './context.ts'
import { tellNote } from './tell.ts'

/** What commands that put a problem into a bank have in common. */

/** Targets where none is given. */
export const usualMinutes: Readonly<Record<Difficulty, number>> = { easy: 20, medium: 35, hard: 50 }

/** The target of a problem, as a flag. */
export function minutes(text: string): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 5 || value > 120)
    throw new InvalidArgumentError('It must be a whole number from 5 to 120.')
  return value
}

/** A name of files as a problem's id. */
export function kebab(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** Whether a text may be a problem's id. */
export const isId = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)

/** The absolute folder of the bank that is written to. @throws UsageError where none is named anywhere */
export async function bankOf({ cwd, env, settings }: Context, flag: string | undefined): Promise<string> {
  if (flag !== undefined) return resolve(cwd, flag)
  const [added] = env.PREP_BANK?.split(delimiter).filter((folder) => folder !== '') ?? []
  if (added !== undefined) return resolve(cwd, added)
  const [configured] = (await settings()).banks
  if (configured !== undefined) return configured
  throw new UsageError('It is not said which bank the problem goes to.', [
    'Give --bank <folder>; the folder is made where it is not there.',
    "Or name your bank once: 'banks' in prep.config.yaml, or PREP_BANK.",
  ])
}

/**
 * @param remedy how to choose another id
 * @throws UsageError another bank has the id, so that the problem would never be found
 */
export async function refuseHidden(context: Context, id: string, dir: string, remedy: string): Promise<void> {
  const other = (await (await context.bank()).list()).find(
    (problem) => problem.id === id && problem.dir !== dir,
  )
  if (other !== undefined) throw new UsageError(`There is a problem '${id}' already: ${other.dir}`, remedy)
}

/** Tells where a problem went that would not be found there. */
export async function noteUnknownBank(context: Context, bank: string): Promise<void> {
  if (!(await context.bank()).roots.includes(bank))
    tellNote(
      context.io,
      `prep does not look into ${bank} yet: put it under 'banks' in prep.config.yaml, or into PREP_BANK.`,
    )
}
