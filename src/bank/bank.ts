import { resolve } from 'node:path'
import { BankError, type BankFault, UsageError } from '../errors.ts'
import type { Problem, ProblemSummary, TestSpec } from '../model/problem.ts'
import { type Cache, fingerprint, isRecord, openCache, pathHash } from './cache.ts'
import { inProblem, problemFile, testsFile } from './layout.ts'
import { nearMisses } from './near-miss.ts'
import { type Entry, scanRoot } from './scan.ts'
import { readSamples, withoutTexts } from './test-files.ts'

export interface LoadedProblem {
  readonly problem: Problem
  readonly tests: readonly TestSpec[]
}

/** The problems of one or more roots. Nothing is read before it is asked for; the roots are looked through once. */
export interface Bank {
  readonly roots: readonly string[]
  /** All problems that can be read, sorted by id. */
  list(): Promise<readonly ProblemSummary[]>
  /** What keeps problems out of the list: files that cannot be read, an id that an earlier root has already. */
  faults(): Promise<readonly BankFault[]>
  /**
   * The problem that a person means: with an id, or with the only id that starts so.
   * @throws UsageError unknown, with near misses, or ambiguous, with candidates
   * @throws BankError the problem is there, but cannot be read
   */
  find(query: string): Promise<ProblemSummary>
  /** The problem with just this id, as a round or a solution names it. @throws as {@link Bank.find} */
  byId(id: string): Promise<ProblemSummary>
  /** The problem and its tests. @throws BankError with all faults of both files */
  load(summary: ProblemSummary): Promise<LoadedProblem>
  /** The problem without its tests, which are not looked at. @throws BankError */
  loadProblem(summary: ProblemSummary): Promise<Problem>
}

export interface BankOptions {
  /** Absolute folders of problems; the first that has an id wins. */
  readonly roots: readonly string[]
  /** Absolute folder for what is kept of unchanged files; need not exist. */
  readonly cacheDir: string
  /** Version of the program: what another version kept is read again. */
  readonly version: string
}

/** Opens the banks at some roots. Never fails: a root that is not there is a fault of the bank. */
export function openBank({ roots: given, cacheDir, version }: BankOptions): Bank {
  const roots = [...new Set(given.map((root) => resolve(root)))]
  const cache = openCache(cacheDir, version)
  let scanned: Promise<Scanned> | undefined
  const scan = () => {
    scanned ??= Promise.all(roots.map((root) => scanRoot(root, cache))).then((found) => merge(found.flat()))
    return scanned
  }
  return {
    roots,
    list: async () => (await scan()).problems,
    faults: async () => (await scan()).faults,
    find: async (query) => findProblem(query.trim().toLowerCase(), await scan()),
    byId: async (id) => problemWithId(id, await scan()),
    load: (summary) => load(summary, cache),
    loadProblem: (summary) => loadProblem(summary, cache),
  }
}

interface Scanned {
  readonly problems: readonly ProblemSummary[]
  readonly faults: readonly BankFault[]
}

/** Puts the roots' problems into one list; entries come in the order of the roots. */
function merge(entries: readonly Entry[]): Scanned {
  const byId = new Map<string, ProblemSummary>()
  const faults: BankFault[] = []
  for (const entry of entries) {
    if ('faults' in entry) {
      faults.push(...entry.faults)
      continue
    }
    const { summary } = entry
    const first = byId.get(summary.id)
    if (first === undefined) byId.set(summary.id, summary)
    else
      faults.push({
        file: inProblem(summary.dir, problemFile),
        key: 'id',
        message: `'${summary.id}' is left out: ${first.dir} has that id already`,
      })
  }
  const problems = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  return { problems, faults }
}

function findProblem(query: string, scanned: Scanned): ProblemSummary {
  const exact = exactly(query, scanned)
  if (exact !== undefined) return exact
  const candidates = query === '' ? [] : scanned.problems.filter(({ id }) => id.startsWith(query))
  const [only] = candidates
  if (only !== undefined && candidates.length === 1) return only
  if (candidates.length > 1)
    throw new UsageError(`'${query}' fits ${candidates.length} problems.`, [
      `Name one of them: ${some(candidates.map(({ id }) => id))}.`,
    ])
  throw unknown(query, scanned)
}

function problemWithId(id: string, scanned: Scanned): ProblemSummary {
  const exact = exactly(id, scanned)
  if (exact === undefined) throw unknown(id, scanned)
  return exact
}

/** The problem with an id, undefined where there is none. @throws BankError where it is there, but cannot be read */
function exactly(wanted: string, { problems, faults }: Scanned): ProblemSummary | undefined {
  const exact = problems.find(({ id }) => id === wanted)
  const broken = faults.filter(({ file }) => file.split(/[/\\]/).at(-2) === wanted)
  if (exact === undefined && broken.length > 0) throw unusable(wanted, broken)
  return exact
}

function unknown(query: string, { problems }: Scanned): UsageError {
  const ids = problems.map(({ id }) => id)
  const near = query === '' ? [] : nearMisses(query, ids)
  return new UsageError(`There is no problem '${query}'.`, [
    ...(near.length > 0 ? [`Did you mean ${some(near, 3)}?`] : []),
    'See all problems: prep list',
  ])
}

function some(words: readonly string[], most = 10): string {
  return words.slice(0, most).join(', ') + (words.length > most ? ` and ${words.length - most} more` : '')
}

function unusable(id: string, faults: readonly BankFault[]): BankError {
  const count = faults.length === 1 ? 'a fault' : `${faults.length} faults`
  return new BankError(`Problem '${id}' cannot be used: it has ${count}.`, faults, [
    'Correct the files named above, or choose another problem.',
  ])
}

async function load({ id, dir }: ProblemSummary, cache: Cache): Promise<LoadedProblem> {
  // The fingerprints come before the reading: a change in between makes the kept value stale, never wrong.
  const key = keyOf(dir, [problemFile, testsFile])
  const name = `${pathHash(dir)}-whole.json`
  const kept = key && cache.read(name, key, isLoaded)
  if (kept) {
    const { tests, faults } = readSamples(dir, kept.tests)
    if (faults.length > 0) throw unusable(id, faults)
    return { problem: kept.problem, tests }
  }
  const { readProblem } = await import('./read.ts')
  const { problem, tests, faults } = readProblem(dir)
  if (problem === undefined || faults.length > 0) throw unusable(id, faults)
  if (key) cache.write(name, key, { problem, tests: tests.map(withoutTexts) })
  return { problem, tests }
}

async function loadProblem({ id, dir }: ProblemSummary, cache: Cache): Promise<Problem> {
  const key = keyOf(dir, [problemFile])
  const name = `${pathHash(dir)}-problem.json`
  const kept = key && cache.read(name, key, isProblem)
  if (kept) return kept
  const { readProblemYaml } = await import('./problem-yaml.ts')
  const { problem, faults } = readProblemYaml(dir)
  if (problem === undefined) throw unusable(id, faults)
  if (key) cache.write(name, key, problem)
  return problem
}

/** What the files of a problem are kept under; undefined where one is not there. */
function keyOf(dir: string, names: readonly string[]): string | undefined {
  const prints = names.map((name) => fingerprint(inProblem(dir, name)))
  return prints.includes(undefined) ? undefined : [dir, ...prints].join(' ')
}

// The key shows that this program wrote the value; the shape is looked at only as far as damage could go.
function isProblem(value: unknown): value is Problem {
  return (
    isRecord(value) && typeof value.id === 'string' && isRecord(value.signature) && isRecord(value.compare)
  )
}

function isLoaded(value: unknown): value is LoadedProblem {
  return isRecord(value) && isProblem(value.problem) && Array.isArray(value.tests)
}
