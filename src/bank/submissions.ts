import { type Dirent, readdirSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { BankFault } from '../errors.ts'
import type { Problem } from '../model/problem.ts'
import type { Verdict } from '../model/verdict.ts'
import { inProblem, submissionsFolder } from './layout.ts'
import { didYouMean } from './near-miss.ts'

/** What a submission must earn. */
export interface Expectation {
  /** It earns one of these; the first names its folder's usual one. */
  readonly expected: readonly [Verdict, ...Verdict[]]
  /** Verdicts of single tests that say nothing against it, before the one that is expected comes. */
  readonly beside?: readonly Verdict[]
}

/** The folders of submissions, named as in the Kattis problem package, and what each must earn. */
const folders: ReadonlyMap<string, Expectation> = new Map([
  ['accepted', { expected: ['AC'] }],
  ['wrong_answer', { expected: ['WA'] }],
  ['time_limit_exceeded', { expected: ['TLE'] }],
  ['memory_limit_exceeded', { expected: ['MLE'] }],
  ['run_time_error', { expected: ['RTE'] }],
  ['compile_error', { expected: ['CE'] }],
  ['output_limit_exceeded', { expected: ['OLE'] }],
])

/**
 * Those of an imported problem. The format has four verdicts: memory and output beyond a limit are run-time errors in
 * it. `rejected` and `brute_force` are of version 2023-07.
 */
const importedFolders: ReadonlyMap<string, Expectation> = new Map([
  ...folders,
  ['run_time_error', { expected: ['RTE', 'MLE', 'OLE'] }],
  ['rejected', { expected: ['WA', 'TLE', 'RTE', 'MLE', 'OLE', 'CE'] }],
  ['brute_force', { expected: ['TLE', 'RTE', 'MLE', 'OLE'] }],
])

/** In the legacy version, what is too slow may also be wrong. */
const legacyFolders: ReadonlyMap<string, Expectation> = new Map([
  ...importedFolders,
  ['time_limit_exceeded', { expected: ['TLE'], beside: ['WA'] }],
])

/** A program of the bank, and what it must earn. */
export interface BankSubmission extends Expectation {
  /** Absolute path. */
  readonly path: string
  /** Path within the folder of submissions, such as `wrong_answer/off-by-one.ts`. */
  readonly name: string
}

/** What of a problem says which submissions it has. */
type Holder = Pick<Problem, 'dir' | 'origin'>

export const isAccepted = ({ expected }: Expectation): boolean => expected[0] === 'AC'

/**
 * The submissions of a problem, sorted by name; none where it has no such folder.
 * @param endings those of the languages that can be judged, with their dot
 */
export function listSubmissions(problem: Holder, endings: readonly string[]): BankSubmission[] {
  const known = foldersOf(problem)
  return [...sources(problem.dir)]
    .flatMap(({ folder, file, path }) => {
      const expectation = known.get(folder)
      return expectation && isSource(path, endings)
        ? [{ path, name: `${folder}/${file}`, ...expectation }]
        : []
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** What lies among the submissions and would never be judged: unknown folders, and endings of no language. */
export function strayFaults(problem: Holder, endings: readonly string[]): BankFault[] {
  const { dir } = problem
  const known = foldersOf(problem)
  const names = [...known.keys()]
  const unknown = read(inProblem(dir, submissionsFolder))
    .filter((entry) => !entry.name.startsWith('.') && !known.has(entry.name))
    .map((entry) => ({
      file: inProblem(dir, `${submissionsFolder}/${entry.name}`),
      message: `is not a verdict's folder (${names.join(', ')})${didYouMean(entry.name, names)}`,
    }))
  const others = [...sources(dir)]
    .filter(({ folder, path }) => known.has(folder) && !isSource(path, endings))
    .map(({ path }) => ({
      file: path,
      message: `is not a program in a known language (${endings.join(', ')})`,
    }))
  return [...unknown, ...others]
}

/** Absolute paths of the files in the folders of submissions, whether or not they are known. */
export function submissionFiles(dir: string): string[] {
  return [...sources(dir)].map(({ path }) => path)
}

function foldersOf({ origin }: Holder): ReadonlyMap<string, Expectation> {
  if (origin === undefined) return folders
  return origin.version === 'legacy' ? legacyFolders : importedFolders
}

const isSource = (path: string, endings: readonly string[]): boolean =>
  endings.includes(extname(path).toLowerCase())

function* sources(dir: string): Generator<{ folder: string; file: string; path: string }> {
  const root = inProblem(dir, submissionsFolder)
  for (const folder of read(root)) {
    if (!folder.isDirectory()) continue
    // Only files: Python leaves a __pycache__ behind.
    for (const file of read(join(root, folder.name)))
      if (file.isFile() && !file.name.startsWith('.'))
        yield { folder: folder.name, file: file.name, path: join(root, folder.name, file.name) }
  }
}

function read(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}
