import { type Dirent, existsSync, readdirSync } from 'node:fs'
import type { BankFault } from '../errors.ts'
import type { ProblemSummary } from '../model/problem.ts'
import { type Cache, fingerprint, isRecord, pathHash } from './cache.ts'
import { inProblem, problemFile, submissionsFolder, testsFile } from './layout.ts'

/** A folder of a bank: the problem in it, or why it cannot be read. */
export type Entry =
  | { readonly summary: ProblemSummary }
  | { readonly dir: string; readonly faults: readonly BankFault[] }

interface Kept {
  readonly folder: string
  readonly print: string
  readonly entry: Entry
}

/**
 * Finds the problems of a bank's root (absolute): one readdir, one stat a problem, one file of the cache.
 * Only a problem.yaml that changed is read. A root that cannot be read is a fault.
 */
export async function scanRoot(root: string, cache: Cache): Promise<Entry[]> {
  const folders = listFolders(root)
  if (folders === undefined)
    return [
      {
        dir: root,
        faults: [{ file: root, message: 'there is no such folder of problems, or it may not be read' }],
      },
    ]
  const name = `index-${pathHash(root)}.json`
  const before = new Map(cache.read(name, root, isIndex)?.map((kept) => [kept.folder, kept]))
  const after: Kept[] = []
  const strays: Entry[] = []
  let changed = false
  for (const folder of folders) {
    const dir = inProblem(root, folder)
    const print = fingerprint(inProblem(dir, problemFile))
    const kept = before.get(folder)
    if (print === undefined) {
      if (looksLikeProblem(dir))
        strays.push({ dir, faults: [{ file: inProblem(dir, problemFile), message: 'is missing' }] })
    } else if (kept?.print === print) {
      after.push(kept)
    } else {
      after.push({ folder, print, entry: await readEntry(dir) })
      changed = true
    }
  }
  if (changed || after.length !== before.size) cache.write(name, root, after)
  return [...after.map(({ entry }) => entry), ...strays]
}

function listFolders(root: string): string[] | undefined {
  try {
    // A link may lead to a folder; the stat of its problem.yaml will tell.
    const isFolder = (entry: Dirent) => entry.isDirectory() || entry.isSymbolicLink()
    const found = readdirSync(root, { withFileTypes: true })
    return found.filter((entry) => isFolder(entry) && !entry.name.startsWith('.')).map((entry) => entry.name)
  } catch {
    return undefined
  }
}

function looksLikeProblem(dir: string): boolean {
  return ['problem.yml', testsFile, submissionsFolder].some((name) => existsSync(inProblem(dir, name)))
}

async function readEntry(dir: string): Promise<Entry> {
  // YAML and its schema cost 60 ms to load: only where something has to be read.
  const { readProblemYaml } = await import('./problem-yaml.ts')
  const { problem, faults } = readProblemYaml(dir)
  if (problem === undefined) return { dir, faults }
  const { id, title, difficulty, minutes, topics, kind } = problem
  return { summary: { id, title, difficulty, minutes, topics, kind, dir } }
}

function isIndex(value: unknown): value is readonly Kept[] {
  return (
    Array.isArray(value) &&
    value.every((kept) => isRecord(kept) && typeof kept.print === 'string' && isEntry(kept.entry))
  )
}

function isEntry(value: unknown): value is Entry {
  if (!isRecord(value)) return false
  const { summary, faults } = value
  return (
    Array.isArray(faults) ||
    (isRecord(summary) && typeof summary.id === 'string' && Array.isArray(summary.topics))
  )
}
