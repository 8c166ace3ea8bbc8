import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { EnvironmentError } from '../../errors.ts'
import type { Command } from '../isolation/isolation.ts'
import { type CompileTools, type Language, type Program, solutionName } from './language.ts'
import { comments } from './starter/starter.ts'
import type { Toolchain } from './toolchain.ts'

/** What stands in a command for what is known only when it is run: the source, what is built, the memory limit. */
export const placeholders = ['file', 'out', 'memoryMb'] as const

/** A language of the person's settings: commands, by words, that compile and run a program of one file. */
export interface ConfiguredRow {
  readonly id: string
  readonly name: string
  /** File endings, the usual one first. */
  readonly extensions: readonly [string, ...string[]]
  /** Makes `{out}` of `{file}`; without it `run` starts the source. */
  readonly compile?: Command
  readonly run: Command
  /** Tells the version; without it the first command with `--version` does. */
  readonly version?: Command
  /** What to do where a command is missing. */
  readonly remedy: string
  /** Absolute folders, beside the system's, that its commands read. */
  readonly folders: readonly string[]
  /** What begins a comment of one line. */
  readonly comment?: string
  readonly floorMs?: number
  readonly slowdown?: number
}

/** Name of the program that a compile step makes, in its folder. */
const built = 'program'

/** For a runtime that we know nothing of, as those of Python and Java: its start is in each test. */
const unknownFloorMs = 1000
const unknownSlowdown = { interpreted: 10, compiled: 2 } as const

const memorySaid =
  /\b(?:out of memory|OutOfMemory\w*|(?:No)?MemoryError|bad_alloc|(?:cannot|failed to) allocate memory)\b/i

/**
 * A row of the settings as a language of the judge. It judges problems of kind stdio only: values and calls need a
 * harness.
 * @param find what a command is on this machine; undefined where it is missing
 */
export function configuredLanguage(
  row: ConfiguredRow,
  find: (command: string) => Toolchain | undefined,
): Language {
  const { id, name, extensions, remedy, folders, compile, run, version } = row
  const source = `${solutionName}${extensions[0]}`
  const programs = [compile?.[0], run[0]].flatMap((word) =>
    word === undefined || word.includes('{out}') ? [] : [word],
  )
  const [first = run[0]] = programs
  /** A command for one run; its program is looked up in our PATH, so that what runs is what was found. */
  const command = ([head, ...rest]: Command, file: string, out: string, memoryKb: number): Command => {
    const values = { file, out, memoryMb: `${Math.floor(memoryKb / 1024)}` }
    const fill = (word: string): string =>
      placeholders
        .reduce((text, name) => text.replaceAll(`{${name}}`, values[name]), word)
        // Written ./{out}, as in a shell; what is built is run by its full path.
        .replace(/^\.\/\//, '/')
    return [find(head)?.command ?? fill(head), ...rest.map(fill)]
  }
  const readable = (): string[] => [
    ...folders.filter((folder) => existsSync(folder)),
    ...programs.flatMap((program) => find(program)?.folders ?? []),
  ]
  /**
   * A command that starts here may not start inside, where it needs folders that are not shown: this would look like a
   * fault of the program. The version tells, and what was told is kept as a build.
   */
  async function requireStart({ build, isolation }: CompileTools): Promise<void> {
    const asked = version ? [version] : programs.map((program): Command => [program, '--version'])
    for (const words of asked) {
      const [file, ...args] = command(words, source, built, 0)
      const said = await startFailure(build, { isolation, folders: readable().join('\n') }, [file, ...args])
      // Not every program has a version to tell.
      if (said === undefined || spawnSync(file, args, { stdio: 'ignore', timeout: 10_000 }).status !== 0)
        continue
      throw new EnvironmentError(`${name} starts on this machine, but not inside the isolation: ${said}`, [
        "Name the folders that it needs beside the system's with 'folders' in the settings.",
      ])
    }
  }
  return {
    id,
    name,
    extensions,
    remedy,
    get folders() {
      return readable()
    },
    configured: true,
    kinds: ['stdio'],
    // Where one of two commands is missing, the language is: that one is told.
    get runtimes(): readonly [string, ...string[]] {
      return [programs.find((program) => find(program) === undefined) ?? first]
    },
    ...(version && { versionCommand: version }),
    startsAhead: false,
    floorMs: row.floorMs ?? unknownFloorMs,
    slowdown: row.slowdown ?? unknownSlowdown[compile ? 'compiled' : 'interpreted'],
    threaded: true,
    async compile(text, signature, tools) {
      const { memoryKb, build } = tools
      if (signature.kind !== 'stdio') throw new TypeError(`${name} judges problems of kind stdio only`)
      await requireStart(tools)
      if (!compile) return { code: text }
      const result = await build({ [source]: text }, [command(compile, source, built, memoryKb)])
      return 'folder' in result
        ? { code: '', folder: result.folder, signature }
        : { message: result.stderr.trim() }
    },
    harness() {
      throw new TypeError(`${name} has no harness`)
    },
    stdio(_runtime, { folder }: Program, { memoryKb }) {
      if (folder === undefined) return { file: source, command: command(run, source, built, memoryKb) }
      return { command: command(run, join(folder, source), join(folder, built), memoryKb) }
    },
    frames: () => [],
    outOfMemory: (said) => memorySaid.test(said),
    declared: () => [],
    starter: (signature, { title }) => ({
      source:
        row.comment === undefined
          ? ''
          : comments(signature, title, '')
              .map((line) => `${row.comment} ${line}\n`)
              .join(''),
      support: [],
    }),
  }
}

/** What was said where a command does not run inside; undefined where it does. */
async function startFailure(
  build: CompileTools['build'],
  files: Readonly<Record<string, string>>,
  command: Command,
): Promise<string | undefined> {
  try {
    const result = await build(files, [command])
    return 'stderr' in result ? result.stderr.trim() : undefined
  } catch (error) {
    if (error instanceof EnvironmentError) return error.message.replace(/^The compiler did not start: /, '')
    throw error
  }
}
