import { type Dirent, readdirSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { BankFault } from '../errors.ts'
import type { Verdict } from '../model/verdict.ts'
import { inProblem, submissionsFolder } from './layout.ts'
import { didYouMean } from './near-miss.ts'

/** The folders of submissions, named as in the Kattis problem package, and the verdict each must earn. */
const verdictFolders: ReadonlyMap<string, Verdict> = new Map([
  ['accepted', 'AC'],
  ['wrong_answer', 'WA'],
  ['time_limit_exceeded', 'TLE'],
  ['memory_limit_exceeded', 'MLE'],
  ['run_time_error', 'RTE'],
  ['compile_error', 'CE'],
  ['output_limit_exceeded', 'OLE'],
])

/** The endings of sources that a bank may hold. */
const endings: readonly string[] = ['.ts', '.js', '.py']

/** A program of the bank, and what it must earn. */
export interface BankSubmission {
  /** Absolute path. */
  readonly path: string
  /** Path within the folder of submissions, such as `wrong_answer/off-by-one.ts`. */
  readonly name: string
  readonly expected: Verdict
}

/** The submissions of a problem's folder, sorted by name; none where it has no such folder. */
export function listSubmissions(dir: string): BankSubmission[] {
  return [...sources(dir)]
    .map(({ folder, file, path }) => ({
      path,
      name: `${folder}/${file}`,
      expected: verdictFolders.get(folder),
    }))
    .flatMap(({ expected, ...rest }) => (expected === undefined ? [] : [{ ...rest, expected }]))
    .filter(({ path }) => endings.includes(extname(path)))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** What lies among the submissions and would never be judged: unknown folders, and endings of no language. */
export function strayFaults(dir: string): BankFault[] {
  const folders = [...verdictFolders.keys()]
  const unknown = read(inProblem(dir, submissionsFolder))
    .filter((entry) => !entry.name.startsWith('.') && !verdictFolders.has(entry.name))
    .map((entry) => ({
      file: inProblem(dir, `${submissionsFolder}/${entry.name}`),
      message: `is not a verdict's folder (${folders.join(', ')})${didYouMean(entry.name, folders)}`,
    }))
  const others = [...sources(dir)]
    .filter(({ folder, path }) => verdictFolders.has(folder) && !endings.includes(extname(path)))
    .map(({ path }) => ({
      file: path,
      message: `is not a program in a known language (${endings.join(', ')})`,
    }))
  return [...unknown, ...others]
}

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
