import type { Kind, Signature } from '../../model/problem.ts'
import type { Frame } from '../../model/verdict.ts'
import type { Built } from '../build.ts'
import type { Thrown } from '../harness/protocol.ts'
import type { Command } from '../isolation/isolation.ts'
import type { Starter, StarterOptions } from './starter/starter.ts'
import type { Locate } from './toolchain.ts'

/** A source, made ready to run. */
export interface Program {
  /** What the harness loads, or the text of the file that a stdio run starts. */
  readonly code: string
  /** Whether a stdio run must start the code as an ES module. */
  readonly esModule?: boolean
  /** Source map, JSON; without it the places in `code` are those of the source. */
  readonly map?: string
  /** Absolute folder of a program that was built, and for what signature; `code` is empty then. */
  readonly folder?: string
  readonly signature?: Signature
}

/** What the compiler said. */
export interface CompileFailure {
  readonly message: string
  readonly frames?: readonly Frame[]
}

/** What a compile step has. */
export interface CompileTools {
  /** Absolute path of the compiler or runtime. */
  readonly runtime: string
  readonly memoryKb: number
  /** Name of the isolation that holds programs apart. */
  readonly isolation: string
  /** Absolute folder for what the compiler keeps of itself between one build and the next. */
  readonly cacheFolder: string
  /** Compiles files by some steps, isolated, or finds what the same files gave before; `cache`: folders that it may write to. */
  build(
    files: Readonly<Record<string, string>>,
    steps: readonly Command[],
    cache?: readonly string[],
  ): Promise<Built>
}

/** Where the built harnesses are, and what a command may use. */
export interface RunSettings {
  /** Folder of the built harness files. */
  readonly harnessDir: string
  readonly memoryKb: number
}

/** A language: one row, one harness. */
export interface Language {
  readonly id: string
  readonly name: string
  /** File endings, the usual one first. */
  readonly extensions: readonly [string, ...string[]]
  /** Commands that run or compile it, the best first, looked up in PATH, or absolute paths: the first found is used. */
  readonly runtimes: readonly [string, ...string[]]
  /** How a stand-in of a version manager tells where the real runtime is. */
  readonly locate?: Locate
  /** Whether its harness starts before the program is known, and takes it as the first frame. */
  readonly startsAhead: boolean
  /** What to do where the runtime is missing. */
  readonly remedy: string
  /** What makes its runtime or compiler tell its version; `--version` unless told. */
  readonly versionFlag?: string
  /** What tells its version where that is another command than the runtime with a flag. */
  readonly versionCommand?: Command
  /** The kinds of problems that it judges; all unless told. */
  readonly kinds?: readonly Kind[]
  /** Absolute paths that its commands read beside the system's, where the language itself knows them. */
  readonly folders?: readonly string[]
  /** Whether it comes from the person's settings. */
  readonly configured?: true
  /** A limit is never below this, ms: starts of threads, collections and caches are noise below it. */
  readonly floorMs: number
  /** How many times the reference's time a program needs that does the same, where the bank has none in the language. */
  readonly slowdown: number
  compile(source: string, signature: Signature, tools: CompileTools): Promise<Program | CompileFailure>
  /** Starts the harness; the program is given where it does not start ahead. */
  harness(runtime: string, settings: RunSettings, program?: Program): Command
  /** Starts a stdio program. `file` is where its code goes in the working folder; a built program has none. */
  stdio(
    runtime: string,
    program: Program,
    settings: RunSettings,
  ): { readonly command: Command; readonly file?: string }
  /** The user's frames in a stack or in a crashed program's standard error, as text, innermost first. */
  frames(
    stack: string,
  ): readonly { readonly line: number; readonly column?: number; readonly function?: string }[]
  /**
   * What a stdio program's standard error says where the runtime could not parse it, which for a language without a
   * compile step shows when it is started; undefined where it did parse.
   */
  unparsed?(stderr: string): Thrown | undefined
  /** Whether an exception or a crashed program's standard error says that memory ran out. */
  outOfMemory(said: string): boolean
  /** What else than an exit ends a program of the language without an error: `awaited ...`. */
  readonly endsEarly?: string
  /** Whether its runtime may do a program's work in any thread, not in the main one alone. */
  readonly threaded?: boolean
  /** Names that a source declares at its top level: to tell the right one. */
  declared(source: string): readonly string[]
  starter(signature: Signature, options: StarterOptions): Starter
}

/** Name of the user's file in stack traces, without ending. */
export const solutionName = 'solution'
