import { basename, dirname, sep } from 'node:path'
import { readProblem } from '../bank/read.ts'
import { standardFaults } from '../bank/standard.ts'
import { endingsOf } from '../evaluate/submissions.ts'
import { type BankCheck, checkBank } from './bank.ts'
import type { CheckItem } from './item.ts'
import { asFault } from './problem.ts'
import { contentHash, type Proof, readProofs, validProof, writeProofs } from './proofs.ts'
import { checkStrength, type Strength } from './strength.ts'

/** How much is checked. */
export interface Extent extends Strength {
  /** Whether what has a valid proof is only read. */
  readonly trust: boolean
  /** Whether the proofs of what passes are kept, and those of what does not are taken away. */
  readonly record: boolean
}

/** So many problems are checked together: what passed is proven also where the check is stopped later. */
const together = 8

/** A problem to check, with what its proof is to say. */
interface Open {
  readonly dir: string
  /** Before it is checked, so that a file that changes meanwhile is not taken for proven. */
  readonly sha256: string
}

/**
 * Checks the problems of banks as far as nothing proves yet that they pass. Of a proven one the schema and the counts of the
 * standard are checked all the same, which costs nothing.
 */
export async function checkUnproven(
  folders: readonly string[],
  check: BankCheck,
  extent: Extent,
): Promise<CheckItem[]> {
  const { trust } = extent
  const { languages } = check.evaluator
  const isHere = (id: string): boolean =>
    languages.all.some((language) => language.id === id && languages.findRuntime(language) !== undefined)
  const proofs = new Map(
    [...new Set(folders.map((dir) => dirname(dir)))].map((bank) => [bank, readProofs(bank)]),
  )
  const proven: CheckItem[] = []
  const known: Kept[] = []
  const open: Open[] = []
  check.progress.add(trust ? folders.length : 0)
  for (const dir of folders) {
    const sha256 = contentHash(dir)
    const proof = trust
      ? validProof(proofs.get(dirname(dir)) ?? [], { id: basename(dir), sha256 }, isHere)
      : undefined
    const items = proof ? readOnly(dir, check) : []
    if (proof) known.push({ dir, proof })
    else open.push({ dir, sha256 })
    proven.push(...items)
    if (trust) check.progress.done(items)
  }
  if (extent.record) keep(known)
  const items: CheckItem[] = []
  for (let from = 0; from < open.length; from += together)
    items.push(...(await checkWhole(open.slice(from, from + together), check, extent)))
  return [...proven, ...items]
}

async function checkWhole(open: readonly Open[], check: BankCheck, extent: Extent): Promise<CheckItem[]> {
  const items = await checkBank(
    open.map(({ dir }) => dir),
    check,
  )
  const sound = open.map(({ dir }) => dir).filter((dir) => passes(itemsOf(dir, items)))
  if (extent.mutants || extent.differential) items.push(...(await checkStrength(sound, check, extent)))
  if (extent.record)
    keep(
      open.map(({ dir, sha256 }) => {
        const own = itemsOf(dir, items)
        const proof = passes(own) ? proofOf({ id: basename(dir), sha256 }, own, check) : undefined
        return { dir, proof }
      }),
    )
  return items
}

const itemsOf = (dir: string, items: readonly CheckItem[]): CheckItem[] =>
  items.filter(({ file }) => file === dir || file.startsWith(`${dir}${sep}`))

const passes = (items: readonly CheckItem[]): boolean =>
  items.some(({ ok }) => ok === true) && items.every(({ ok }) => ok !== false)

/** The cheap part of the check. */
function readOnly(dir: string, { evaluator }: BankCheck): CheckItem[] {
  const id = basename(dir)
  const { problem, tests, faults } = readProblem(dir)
  const found =
    problem && faults.length === 0
      ? standardFaults(problem, tests, endingsOf(evaluator.languages, problem.kind))
      : faults
  if (found.length > 0) return found.map((fault) => asFault(id, fault))
  return [{ kind: 'problem', problem: id, file: dir, ok: true, proven: true, message: 'proven before' }]
}

/** A problem's proof, or that it has none. */
interface Kept {
  readonly dir: string
  readonly proof: Proof | undefined
}

/** Keeps proofs, bank by bank. */
function keep(all: readonly Kept[]): void {
  const banks = new Map<string, Map<string, Proof | undefined>>()
  for (const { dir, proof } of all) {
    const made = banks.get(dirname(dir)) ?? new Map<string, Proof | undefined>()
    banks.set(dirname(dir), made.set(basename(dir), proof))
  }
  for (const [bank, made] of banks) writeProofs(bank, made)
}

/** What the items of a problem that passed prove. */
function proofOf(
  { id, sha256 }: { readonly id: string; readonly sha256: string },
  items: readonly CheckItem[],
  { evaluator }: BankCheck,
): Proof {
  const missing = languagesOf(items, null, evaluator)
  const { mutants } = items.find((item) => item.mutants) ?? {}
  const { differential } = items.find((item) => item.differential) ?? {}
  return {
    problem: id,
    sha256,
    languages: languagesOf(items, true, evaluator),
    ...(missing.length > 0 && { missing }),
    ...(mutants && {
      mutants: { killed: mutants.killed, judged: mutants.judged, equivalent: mutants.equivalent },
    }),
    ...(differential && {
      differential: { inputs: differential.inputs, submissions: differential.submissions },
    }),
  }
}

/** Ids of the languages of those submissions that passed, or were skipped. */
function languagesOf(
  items: readonly CheckItem[],
  outcome: CheckItem['ok'],
  { languages }: BankCheck['evaluator'],
): string[] {
  const submissions = items.filter(({ kind, ok }) => kind === 'submission' && ok === outcome)
  return [...new Set(submissions.map(({ file }) => languages.byFile(file).id))].sort()
}
