import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { EnvironmentError } from '../errors.ts'

/**
 * Where the proofs of a bank lie: a line a problem, sorted, each a JSON document of its own, so that branches merge
 * without a person (`merge=union` in .gitattributes). A problem may then have several lines, of which one fits at most.
 */
const proofsFile = '.proofs.jsonl'

/**
 * The version of all that decides whether a problem passes and that does not lie in its folder: to be raised when the check
 * asks for more, or when the judge gives other verdicts. Older proofs do not count from then on.
 */
const rules = 2

/** What Python leaves behind where a program ran; it is no part of a problem. */
const leftBehind = '__pycache__'

const ids = z.array(z.string())

const proofSchema = z.object({
  problem: z.string(),
  /** Of all files of the problem, and of the rules. */
  sha256: z.string(),
  /** The languages whose submissions were judged. */
  languages: ids,
  /** Those whose submissions were skipped, since their runtime was missing. */
  missing: ids.optional(),
  /** What the mutants of the reference came to. */
  mutants: z.object({ killed: z.int(), judged: z.int(), equivalent: z.int() }).optional(),
  /** On how many small inputs how many accepted submissions agreed. */
  differential: z.object({ inputs: z.int(), submissions: z.int() }).optional(),
})

/** That a problem passed the whole check, with just the files that it had then. */
export type Proof = z.infer<typeof proofSchema>

/** What every proof of a problem hangs on: the names and contents of its files, and the rules. */
export function contentHash(dir: string): string {
  const hash = createHash('sha256').update(`${rules}\0`)
  for (const name of filesOf(dir)) {
    const content = createHash('sha256')
      .update(readFileSync(join(dir, name)))
      .digest('hex')
    hash.update(`${name}\0${content}\0`)
  }
  return hash.digest('hex')
}

/** Paths of all files of a folder within it, with forward slashes, sorted; without hidden ones. */
function filesOf(dir: string, within = ''): string[] {
  return readdirSync(join(dir, within), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && name !== leftBehind)
    .flatMap((entry) => {
      const name = `${within}${entry.name}`
      return entry.isDirectory() ? filesOf(dir, `${name}/`) : [name]
    })
    .sort()
}

/**
 * The proof of a problem that holds here and now: of the files that it has, and with no language left out that can be judged
 * here. A proof with more languages than are here counts.
 */
export function validProof(
  proofs: readonly Proof[],
  { id, sha256 }: { readonly id: string; readonly sha256: string },
  isHere: (languageId: string) => boolean,
): Proof | undefined {
  return proofs.find(
    (proof) => proof.problem === id && proof.sha256 === sha256 && !proof.missing?.some(isHere),
  )
}

/** All proofs that are kept in a bank's folder (absolute); a line that is none, such as a mark of a conflict, is left out. */
export function readProofs(bank: string): Proof[] {
  let text: string
  try {
    text = readFileSync(join(bank, proofsFile), 'utf8')
  } catch {
    return []
  }
  return text.split('\n').flatMap((line) => {
    const proof = proofSchema.safeParse(jsonOf(line))
    return proof.success ? [proof.data] : []
  })
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/**
 * Keeps the proofs of problems of a bank, in place of those that they had; undefined takes a problem's proof away. Proofs of
 * problems that are gone go, too. The file is replaced whole.
 * @throws EnvironmentError where it cannot be written
 */
export function writeProofs(bank: string, made: ReadonlyMap<string, Proof | undefined>): void {
  const problems = new Set(
    readdirSync(bank, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])),
  )
  const kept = readProofs(bank).filter(({ problem }) => !made.has(problem))
  const all = [...kept, ...[...made.values()].flatMap((proof) => proof ?? [])]
  const lines = all
    .filter(({ problem }) => problems.has(problem))
    .map((proof) => `${JSON.stringify(proof)}\n`)
    .sort()
  const file = join(bank, proofsFile)
  const temporary = `${file}.${randomUUID()}.tmp`
  try {
    writeFileSync(temporary, lines.join(''))
    renameSync(temporary, file)
  } catch (error) {
    throw new EnvironmentError(
      `The proofs cannot be kept in ${bank}: ${error instanceof Error ? error.message : String(error)}`,
      'Check without --record, or copy the bank to where you may write.',
    )
  } finally {
    rmSync(temporary, { force: true })
  }
}
