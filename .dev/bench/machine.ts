import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { bubblewrap } from '../../src/judge/isolation/bubblewrap.ts'
import { chooseIsolation, isolationWorks } from '../../src/judge/isolation/choose.ts'
import { group } from '../../src/judge/isolation/group.ts'
import type { Isolation } from '../../src/judge/isolation/isolation.ts'
import { namespaces } from '../../src/judge/isolation/namespaces.ts'
import { createJudge, type ProgramCache } from '../../src/judge/judge.ts'
import type { Program } from '../../src/judge/languages/language.ts'
import { createLanguages, type Languages } from '../../src/judge/languages/languages.ts'
import type { Host } from '../../src/judge/start.ts'
import type { Judge } from '../../src/judge/task.ts'

/** What of this machine the benchmark uses, as `prep` itself would. */

const root = resolve(import.meta.dirname, '../..')
export const bankOf = (problem: string): string => join(root, 'problems', problem)
export const prep = join(root, 'bin/prep.js')
export const node = process.execPath
export const path = process.env.PATH ?? '/usr/local/bin:/usr/bin:/bin'
export const limits = { timeMs: 2000, memoryKb: 512 * 1024 } as const

/** A command with its arguments. */
export type Command = readonly [file: string, ...args: string[]]

/** Runs a command to its end with a clean environment, and returns what it printed. @throws where it fails */
export function runBare([file, ...args]: Command, env: Readonly<Record<string, string>> = {}): string {
  const options = { env: { PATH: path, ...env }, encoding: 'utf8' } as const
  return execFileSync(file, args, { ...options, stdio: ['ignore', 'pipe', 'inherit'] })
}

/** Folder of the benchmark's own for what `prep` keeps of a machine. */
const machineFolder = (folder: string): string => join(folder, 'machine')

export const languagesFor = (folder: string): Languages =>
  createLanguages({ path, node, machineFolder: machineFolder(folder) })

export const bestIsolation = (folder: string): Isolation =>
  chooseIsolation({
    mode: 'auto',
    folder: machineFolder(folder),
    tempDir: folder,
    path,
    version: 'bench',
  })

/** All isolations, and whether each works here; the group comes last. */
export const isolationsFor = (folder: string): { isolation: Isolation; works: boolean }[] =>
  [bubblewrap, namespaces(machineFolder(folder)), group].map((isolation) => ({
    isolation,
    works: isolationWorks(isolation, folder, path),
  }))

export const hostFor = (folder: string, isolation: Isolation): Host => ({
  isolation,
  tempDir: folder,
  path,
  hidden: [homedir(), root],
})

/** Makes judges that know nothing yet, and that find what others of the same maker compiled. */
export function judgeMaker(folder: string, isolation: Isolation): () => Judge {
  const kept = new Map<string, Program>()
  const programs: ProgramCache = {
    read: (key) => kept.get(key),
    write: (key, program) => void kept.set(key, program),
  }
  const buildDir = mkdtempSync(join(folder, 'built-'))
  return () =>
    createJudge({
      host: hostFor(folder, isolation),
      languages: languagesFor(folder),
      harnessDir: join(root, 'dist/harness'),
      buildDir,
      programs,
    })
}

/** Long enough for a process that was started to wait for its work. */
export const settle = (): Promise<void> => new Promise((done) => setTimeout(done, 150))
