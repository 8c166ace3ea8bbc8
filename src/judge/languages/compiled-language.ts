import type { Signature } from '../../model/problem.ts'
import type { CompiledRow } from './compiled.ts'
import type { Language, Program, RunSettings } from './language.ts'
import { missingWords } from './names.ts'

/** A compiled row as a language of the judge: what is judged is the program that its compiler builds. */
export function compiledLanguage(row: CompiledRow): Language {
  const { id, name, extensions, remedy, floorMs, slowdown } = row
  const [first, ...others] = row.compilers.map(({ command }) => command)
  if (first === undefined) throw new TypeError(`${name} names no compiler`)
  return {
    id,
    name,
    extensions,
    remedy,
    floorMs,
    slowdown,
    runtimes: [first, ...others],
    startsAhead: false,
    ...(row.versionFlag !== undefined && { versionFlag: row.versionFlag }),
    ...(row.locate && { locate: row.locate }),
    threaded: row.threaded === true,
    async compile(source, signature, { runtime, memoryKb, cacheFolder, build }) {
      const missing = missingName(row, source, signature)
      if (missing !== undefined) return { message: missing }
      const steps = row.build(runtime, signature, { memoryKb, cacheFolder })
      const built = await build(row.files(source, signature), steps, row.keepsCache ? [cacheFolder] : [])
      if ('folder' in built) return { code: '', folder: built.folder, signature }
      return row.diagnostics(built.stderr)
    },
    harness: (_runtime, settings, program) => run(row, program, settings),
    stdio: (_runtime, program, settings) => ({ command: run(row, program, settings) }),
    outOfMemory: (said) => row.outOfMemory?.(said) ?? false,
    frames: row.frames,
    declared: row.declared,
    starter: row.starter,
  }
}

function run(row: CompiledRow, program: Program | undefined, { memoryKb }: RunSettings) {
  if (program?.folder === undefined || program.signature === undefined)
    throw new TypeError(`${row.name} is started without a program`)
  return row.run(program.signature, program.folder, { memoryKb })
}

/** What to say where the source does not declare what the problem asks for; the compiler would speak of our files. */
function missingName(row: CompiledRow, source: string, signature: Signature): string | undefined {
  if (signature.kind === 'stdio') return undefined
  const wanted = row.nameOf?.(signature) ?? signature.name
  const names = row.declared(source)
  if (names.includes(wanted)) return undefined
  return missingWords(signature.kind === 'class' ? 'class' : 'function', wanted, names)
}
