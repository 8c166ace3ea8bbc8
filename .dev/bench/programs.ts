import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { transform } from 'esbuild'
import type { Language } from '../../src/judge/languages/language.ts'
import type { Toolchain } from '../../src/judge/languages/toolchain.ts'
import { type Command, limits, node, path, runBare } from './machine.ts'

/**
 * The same solution in each language, and a program of that language around it that reads a file of inputs and
 * writes the answers: what `prep` is compared with.
 */
const endings = {
  typescript: { pair: 'ts', bare: 'cjs' },
  javascript: { pair: 'js', bare: 'cjs' },
  python: { pair: 'py', bare: 'py' },
  cpp: { pair: 'cpp', bare: 'cpp' },
  java: { pair: 'java', bare: 'java' },
  go: { pair: 'go', bare: 'go' },
  rust: { pair: 'rs', bare: 'rs' },
} as const
export type LanguageId = keyof typeof endings
export const languageIds = Object.keys(endings) as readonly LanguageId[]

const read = (name: string): string => readFileSync(join(import.meta.dirname, 'programs', name), 'utf8')

export const sourceOf = (id: LanguageId): string => read(`pair.${endings[id].pair}`)
/** A TypeScript program that writes the sum of a line. */
export const sumSource = (): string => read('sum.ts')

/** Runs the bare program on a file of inputs, and returns the answers as JSON. */
export type Bare = (inputsFile: string) => string

/** Makes the bare program of a language, in a folder of its own. */
export async function makeBare(
  id: LanguageId,
  language: Language,
  { command, folders }: Toolchain,
  folder: string,
): Promise<Bare> {
  const work = join(folder, `bare-${id}`)
  mkdirSync(work)
  // What belongs to a compiler is found beside it, also where PATH has a stand-in.
  const env = { PATH: folders.length === 0 ? path : `${dirname(command)}${delimiter}${path}`, HOME: work }
  const start = await (language.startsAhead
    ? script(id, command, work)
    : built(language, bareSource(id), command, work, env))
  return (inputsFile) => runBare([...start, inputsFile], env)
}

function bareSource(id: LanguageId): string {
  const [pair, bare] = [sourceOf(id), read(`bare.${endings[id].bare}`)]
  // Go's imports stand before all else.
  return id === 'go' ? `${bare}\n${pair.replace(/^package main\n/, '')}` : `${pair}\n${bare}`
}

async function script(id: LanguageId, runtime: string, folder: string): Promise<Command> {
  const file = join(folder, `bare.${endings[id].bare}`)
  const source = bareSource(id).replace(/^export /gm, '')
  const { code } = id === 'typescript' ? await transform(source, { loader: 'ts' }) : { code: source }
  writeFileSync(file, code)
  return id === 'python' ? [runtime, '-I', '-S', file] : [node, file]
}

/** Compiles by the steps of the judge, so with the same flags, and starts as the judge does, but without a sandbox. */
async function built(
  language: Language,
  source: string,
  compiler: string,
  folder: string,
  env: Readonly<Record<string, string>>,
): Promise<Command> {
  const program = await language.compile(
    source,
    { kind: 'stdio' },
    {
      runtime: compiler,
      memoryKb: limits.memoryKb,
      isolation: 'none',
      cacheFolder: join(folder, 'cache'),
      build: async (files, steps, cache = []) => {
        for (const kept of cache) mkdirSync(kept)
        for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
        for (const step of steps) runBare(['/bin/sh', '-c', 'cd "$0" && exec "$@"', folder, ...step], env)
        return { folder }
      },
    },
  )
  if ('message' in program) throw new Error(`the bare program does not compile: ${program.message}`)
  return language.stdio(compiler, program, { harnessDir: '', memoryKb: limits.memoryKb }).command
}
