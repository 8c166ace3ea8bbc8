import { statSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import type { Context, Folders } from './cli/context.ts'
import { createIo } from './cli/io.ts'
import { type GlobalOptions, runCommand } from './cli/program.ts'
import { UsageError } from './errors.ts'

/** Where the platform puts what a program keeps; PREP_HOME moves all of it under one folder. */
async function foldersOf(env: NodeJS.ProcessEnv, cwd: string): Promise<Folders> {
  if (env.PREP_HOME) {
    const home = resolve(cwd, env.PREP_HOME)
    return { data: home, cache: join(home, 'cache'), config: home }
  }
  const { default: envPaths } = await import('env-paths')
  return envPaths('prep', { suffix: '' })
}

/** The wall clock; PREP_NOW is what it says when the process starts, and it runs on from there. */
function clockOf(env: NodeJS.ProcessEnv): () => number {
  if (!env.PREP_NOW) return Date.now
  const start = Date.parse(env.PREP_NOW)
  if (Number.isNaN(start))
    throw new UsageError(
      `PREP_NOW is not an instant: '${env.PREP_NOW}'.`,
      'Write it as 2026-01-31T09:30:00Z.',
    )
  const began = performance.now()
  return () => Math.round(start + performance.now() - began)
}

/**
 * The composition root: wires the machine to the features, runs one command, and returns its exit code.
 * @param root the package's folder
 */
export async function run(process: NodeJS.Process, root: string, version: string): Promise<number> {
  const args = process.argv.slice(2)
  const before = args.includes('--') ? args.slice(0, args.indexOf('--')) : args
  const { env, stdin, stdout, stderr } = process
  const io = createIo({
    stdin,
    stdout,
    stderr,
    env,
    noColor: before.includes('--no-color'),
    noInput: before.includes('--no-input'),
  })
  const interrupt = new AbortController()
  // The handlers stay: libraries that clean up at a signal end the process where they are the last to listen.
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(name, () => {
      // Who asks again does not want to wait.
      if (interrupt.signal.aborted) process.removeAllListeners(name).kill(process.pid, name)
      interrupt.abort()
    })
  return runCommand(args, {
    io,
    version,
    signal: interrupt.signal,
    connect: (options) => connect(process, root, version, io, interrupt.signal, options),
  })
}

/** Wires the adapters; each is loaded and opened when a command first asks for it. */
async function connect(
  process: NodeJS.Process,
  root: string,
  version: string,
  io: Context['io'],
  signal: AbortSignal,
  options: GlobalOptions,
): Promise<Context> {
  const { env } = process
  const cwd = process.cwd()
  const folders = await foldersOf(env, cwd)
  const now = clockOf(env)
  const closing: (() => unknown)[] = []
  // What another build kept in a cache is made again.
  const build = `${version} ${statSync(join(root, 'dist/main.js')).mtimeMs}`
  const once = <T>(open: () => Promise<T>): (() => Promise<T>) => {
    let opened: Promise<T> | undefined
    return () => {
      opened ??= open()
      return opened
    }
  }
  const settings = once(async () => {
    const { readSettings } = await import('./cli/settings.ts')
    return readSettings(cwd, folders.config, homedir())
  })
  const banks = once(async () => {
    const added = env.PREP_BANK?.split(delimiter).filter((folder) => folder !== '') ?? []
    return [
      resolve(root, 'problems'),
      ...added.map((folder) => resolve(cwd, folder)),
      ...(await settings()).banks,
    ]
  })
  return {
    io,
    version,
    env,
    cwd,
    folders,
    assets: join(root, 'dist/page'),
    machine: { node: process.versions.node, platform: `${process.platform} ${process.arch}` },
    // Asking loads the tables of all zones: only for those that tell dates.
    get timeZone() {
      return Intl.DateTimeFormat().resolvedOptions().timeZone
    },
    now,
    signal,
    stopProcess: () => process.kill(process.pid, 'SIGSTOP'),
    settings,
    bank: once(async () => {
      const { openBank } = await import('./bank/bank.ts')
      return openBank({ roots: await banks(), cacheDir: join(folders.cache, 'bank'), version: build })
    }),
    async history(options) {
      const { openHistory } = await import('./history/history.ts')
      const history = openHistory({ file: join(folders.data, 'history.sqlite'), now: now(), ...options })
      closing.push(() => history.close())
      for (const notice of history.notices) io.err.write(`${io.err.paint.warn('note:')} ${notice}\n`)
      return history
    },
    evaluator: once(async () => {
      const { createEvaluator } = await import('./evaluate/evaluate.ts')
      const { createJudge } = await import('./judge/judge.ts')
      const { createLanguages } = await import('./judge/languages/languages.ts')
      const { chooseIsolation } = await import('./judge/isolation/choose.ts')
      const path = env.PATH ?? '/usr/local/bin:/usr/bin:/bin'
      const { languages: configured, isolation } = await settings()
      const mode = options.isolation ?? isolation ?? 'auto'
      const machineFolder = join(folders.cache, 'machine')
      const languages = createLanguages({
        path,
        node: process.execPath,
        configured,
        machineFolder,
        home: homedir(),
      })
      const tempDir = tmpdir()
      const hidden = [homedir(), cwd, folders.data, folders.cache, folders.config, ...(await banks())]
      const host = {
        isolation: chooseIsolation({ mode, folder: machineFolder, tempDir, path, version }),
        tempDir,
        path,
        hidden,
        signal,
      }
      const { programCache } = await import('./evaluate/programs.ts')
      const { openCache } = await import('./bank/cache.ts')
      const programs = programCache(openCache(join(folders.cache, 'programs'), build))
      const judge = createJudge({
        host,
        languages,
        harnessDir: resolve(root, 'dist/harness'),
        buildDir: join(folders.cache, 'built'),
        programs,
      })
      const evaluator = createEvaluator({ judge, languages, cacheDir: folders.cache, version: build })
      closing.push(() => evaluator.close())
      return evaluator
    }),
    async close() {
      for (const close of closing.reverse()) await close()
    },
  }
}
