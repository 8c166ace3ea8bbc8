import type { Signature } from '../../model/problem.ts'
import type { Command } from '../isolation/isolation.ts'
import type { Starter, StarterOptions } from './starter/starter.ts'
import type { Locate } from './toolchain.ts'

/** A place in the user's source, innermost first in a list of them. */
export interface SourcePlace {
  readonly line: number
  readonly column?: number
  readonly function?: string
}

/** What a compiler said, without what it said of generated files; lines are those of the user's source. */
export interface Diagnostics {
  readonly message: string
  readonly frames: readonly SourcePlace[]
}

/** A compiler that can build the language. */
export interface Compiler {
  /** Looked up in PATH, or an absolute path. */
  readonly command: string
  /** How to install it. */
  readonly remedy: string
}

/** What a run may use. */
export interface BuildSettings {
  readonly memoryKb: number
}

/** What a compile step may use. */
export interface CompileSettings extends BuildSettings {
  /** Absolute folder that the compiler may write to, where its row says that it keeps a cache. */
  readonly cacheFolder: string
}

/** A compiled language: the user's file and a harness generated for the signature become one program. */
export interface CompiledRow {
  readonly id: string
  readonly name: string
  /** File endings, the usual one first. */
  readonly extensions: readonly [string, ...string[]]
  /** In the order of preference: the first that is found is used. */
  readonly compilers: readonly Compiler[]
  /** How a stand-in of a version manager tells where the real compiler is. */
  readonly locate?: Locate
  /** What to do where no compiler is found. */
  readonly remedy: string
  /** What makes its runtime or compiler tell its version; `--version` unless told. */
  readonly versionFlag?: string
  /** A limit is never below this, ms. */
  readonly floorMs: number
  /** How many times the reference's time a program needs that does the same, where the bank has none in the language. */
  readonly slowdown: number
  /** What goes into the compile folder, by name: the user's file, the harness, what both include. */
  files(source: string, signature: Signature): Record<string, string>
  /** Compile steps, run in that folder one after another; names are relative to it. */
  build(compiler: string, signature: Signature, settings: CompileSettings): readonly Command[]
  /** Whether its compiler keeps what it may want again, such as its own library compiled, in a folder that is given. */
  readonly keepsCache?: boolean
  /** Starts the built program; `folder` is the absolute, read-only folder of the built files. */
  run(signature: Signature, folder: string, settings: BuildSettings): Command
  diagnostics(stderr: string): Diagnostics
  /** The user's frames in a stack or in a crashed program's standard error, as text, innermost first. */
  frames(stack: string): readonly SourcePlace[]
  /** Whether its runtime may do a program's work in any thread, not in the main one alone. */
  readonly threaded?: boolean
  /** Names that a source declares at its top level: to tell the right one. */
  declared(source: string): readonly string[]
  /** The name that the source must declare where it is another than the signature's, such as one in snake case. */
  nameOf?(signature: Exclude<Signature, { readonly kind: 'stdio' }>): string
  /** Whether a crashed program's standard error says that it was out of memory. */
  outOfMemory?(stderr: string): boolean
  starter(signature: Signature, options: StarterOptions): Starter
}
