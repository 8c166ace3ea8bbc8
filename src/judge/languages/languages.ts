import { dirname, extname, isAbsolute } from 'node:path'
import { EnvironmentError, UsageError } from '../../errors.ts'
import type { Kind } from '../../model/problem.ts'
import { which } from '../which.ts'
import { compiledLanguage } from './compiled-language.ts'
import { type ConfiguredRow, configuredLanguage } from './configured.ts'
import { cpp } from './cpp/cpp.ts'
import { go } from './go/go.ts'
import { java } from './java/java.ts'
import type { Language } from './language.ts'
import { nodeLanguages } from './node.ts'
import { python } from './python.ts'
import { rust } from './rust/rust.ts'
import { resolveToolchain, type Toolchain } from './toolchain.ts'

/** The languages that `prep` judges, found on this machine when they are needed. */
export interface Languages {
  readonly all: readonly Language[]
  /** By id, or by what people call it (ts, py, node). @throws UsageError */
  byName(name: string): Language
  /** By a file's ending. @throws UsageError */
  byFile(file: string): Language
  /** Whether a language judges problems of a kind. */
  judges(language: Language, kind: Kind): boolean
  /** Refuses a language that does not judge problems of a kind. @throws UsageError */
  requireKind(language: Language, kind: Kind): void
  /** Path of what PATH has of the language's runtimes; undefined where it is missing. */
  findRuntime(language: Language): string | undefined
  /** The runtime or compiler behind it. @throws EnvironmentError where it is missing */
  toolchain(language: Language): Toolchain
}

export interface LanguagesOptions {
  /** The PATH to look in. */
  readonly path: string
  /** Path of the Node that runs. */
  readonly node: string
  /** Languages of the settings. */
  readonly configured?: readonly ConfiguredRow[]
  /** Folder for what is found out about this machine; without it that is asked again each time. */
  readonly machineFolder?: string
  /** The person's home. */
  readonly home?: string
}

export function createLanguages(options: LanguagesOptions): Languages {
  const { path, node, configured = [], machineFolder, home } = options
  const all = [
    ...nodeLanguages(node),
    ...[python, ...[cpp, java, go, rust].map(compiledLanguage)],
    ...configured.map((row) => configuredLanguage(row, (command) => commandOf(command, path, home))),
  ]
  const choices = all.map(({ id }) => id).join(', ')
  const found = new Map<Language, string | undefined>()
  const toolchains = new Map<Language, Toolchain>()
  const findRuntime = (language: Language): string | undefined => {
    if (!found.has(language)) found.set(language, which(language.runtimes, path))
    return found.get(language)
  }
  const judges = ({ kinds }: Language, kind: Kind): boolean => kinds?.includes(kind) ?? true
  return {
    all,
    byName(name) {
      const wanted = name.toLowerCase()
      const language = all.find(({ id, extensions }) => id === wanted || extensions.includes(`.${wanted}`))
      if (!language)
        throw new UsageError(`'${name}' is not a language that prep knows.`, `Choose one of ${choices}.`)
      return language
    },
    byFile(file) {
      const ending = extname(file).toLowerCase()
      const language = all.find(({ extensions }) => extensions.includes(ending))
      if (!language)
        throw new UsageError(
          ending === ''
            ? `'${file}' has no ending that names a language.`
            : `No language has the ending '${ending}'.`,
          `Name it with --language (${choices}).`,
        )
      return language
    },
    judges,
    requireKind(language, kind) {
      if (judges(language, kind)) return
      const able = all.filter((other) => judges(other, kind)).map(({ id }) => id)
      throw new UsageError(
        `${language.name} judges only problems of kind ${language.kinds?.join(', ')}; this one is of kind ${kind}.`,
        `Choose another language with --language (${able.join(', ')}).`,
      )
    },
    findRuntime,
    toolchain(language) {
      const known = toolchains.get(language)
      if (known) return known
      const runtime = findRuntime(language)
      if (runtime === undefined)
        throw new EnvironmentError(
          `${language.name} needs ${language.runtimes.map((name) => `'${name}'`).join(' or ')}, which is not on this machine.`,
          [language.remedy, `Or choose another language with --language (${choices}).`],
        )
      // One of the settings tells its folders itself.
      const toolchain = language.configured
        ? { command: runtime, folders: [] }
        : resolveToolchain(runtime, { locate: language.locate, folder: machineFolder, home })
      toolchains.set(language, toolchain)
      return toolchain
    },
  }
}

/** A command of the settings. What is named by its path is shown with its folder, and no more. */
function commandOf(command: string, path: string, home: string | undefined): Toolchain | undefined {
  const found = which([command], path)
  if (found === undefined) return undefined
  return isAbsolute(command)
    ? { command: found, folders: [dirname(found)] }
    : resolveToolchain(found, { home })
}
