import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { EnvironmentError } from '../errors.ts'
import type { Command } from './isolation/isolation.ts'
import { Sandbox } from './sandbox.ts'
import type { Host } from './start.ts'
import type { Allowance } from './watch.ts'

/** What a compiler may use for one step. */
const allowance: Allowance = {
  cpuMs: 60_000,
  wallMs: 120_000,
  memoryKb: 4 * 1024 * 1024,
  processes: 64,
  outputBytes: 4 * 1024 * 1024,
}

/** Files to compile, and the steps that do it in their folder. */
export interface Build {
  /** Absolute path of the compiler: another one builds anew. */
  readonly compiler: string
  readonly files: Readonly<Record<string, string>>
  readonly steps: readonly Command[]
  /** Absolute folders that the compiler reads, beside the system's. */
  readonly readable: readonly string[]
  /** Absolute folders in which the compiler keeps what it may want again. */
  readonly cache?: readonly string[]
}

/** The folder of the built program, or what the compiler said. */
export type Built = { readonly folder: string } | { readonly stderr: string }

/**
 * Compiles, isolated like a program, in a folder that is kept by the content of all that goes into it, so that
 * the same source is compiled once. A failed build leaves nothing.
 * @throws EnvironmentError where the compiler does not start, or the folder cannot be written
 */
export async function build(host: Host, root: string, what: Build): Promise<Built> {
  const { compiler, files, steps, cache = [] } = what
  const { size, mtimeMs } = statSync(compiler)
  const key = createHash('sha256')
    .update(JSON.stringify([compiler, size, mtimeMs, files, steps]))
    .digest('hex')
  const folder = join(root, key.slice(0, 32))
  if (existsSync(folder)) return { folder }
  const work = join(root, `${key.slice(0, 32)}.${randomUUID()}`)
  try {
    mkdirSync(dirname(work), { recursive: true })
    mkdirSync(work)
    for (const kept of cache) mkdirSync(kept, { recursive: true })
    for (const [name, text] of Object.entries(files)) writeFileSync(join(work, name), text)
  } catch (error) {
    throw new EnvironmentError(
      `Nothing can be compiled in ${root}: ${(error as Error).message}`,
      'Make room there, or set PREP_HOME.',
    )
  }
  try {
    for (const command of steps) {
      const failed = await run(host, command, work, what)
      if (failed !== undefined) return { stderr: failed }
    }
    renameSync(work, folder)
    return { folder }
  } catch (error) {
    // Another prep has built the same meanwhile.
    if (existsSync(folder)) return { folder }
    throw error
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** Runs one step; what it said where it failed. */
async function run(
  host: Host,
  command: Command,
  folder: string,
  { readable, cache = [] }: Build,
): Promise<string | undefined> {
  const sandbox = new Sandbox({ host, command, input: '', writable: [folder, ...cache], readable })
  const outcome = await sandbox.finish(allowance)
  await sandbox.kill()
  const said = `${sandbox.stdout.take()}${sandbox.stderr.take()}`
  if (outcome.kind === 'exceeded')
    return `${said}\nThe compiler was stopped: it passed its ${outcome.limit} limit.`
  if (outcome.kind === 'frame') throw new Error('a compiler has no channel')
  const { code, signal, failed } = outcome.ending
  if (failed !== undefined || code === 126 || code === 127)
    throw new EnvironmentError(`The compiler did not start: ${failed ?? said.trim()}`)
  if (code === 0) return undefined
  return said.trim() === '' ? `The compiler ended with ${signal ?? `exit code ${code}`}.` : said
}
