import { accessSync, constants } from 'node:fs'
import { delimiter, extname, isAbsolute, join } from 'node:path'
import { EnvironmentError, UsageError } from '../../errors.ts'
import { compiledLanguage } from './compiled-language.ts'
import { cpp } from './cpp/cpp.ts'
import { go } from './go/go.ts'
import { java } from './java/java.ts'
import type { Language } from './language.ts'
import { nodeLanguages } from './node.ts'
import { python } from './python.ts'
import { rust } from './rust/rust.ts'

/** The languages that `prep` judges, found on this machine when they are needed. */
export interface Languages {
  readonly all: readonly Language[]
  /** By id, or by what people call it (ts, py, node). @throws UsageError */
  byName(name: string): Language
  /** By a file's ending. @throws UsageError */
  byFile(file: string): Language
  /** Path of the language's runtime. @throws EnvironmentError where it is missing */
  runtime(language: Language): string
  /** The same, undefined where it is missing. */
  findRuntime(language: Language): string | undefined
}

/** @param path the PATH to look in @param node path of the Node that runs */
export function createLanguages({ path, node }: { path: string; node: string }): Languages {
  const all = [...nodeLanguages(node), python, ...[cpp, java, go, rust].map(compiledLanguage)]
  const choices = all.map(({ id }) => id).join(', ')
  const found = new Map<Language, string | undefined>()
  const findRuntime = (language: Language): string | undefined => {
    if (!found.has(language)) found.set(language, which(language.runtimes, path))
    return found.get(language)
  }
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
    findRuntime,
    runtime(language) {
      const runtime = findRuntime(language)
      if (runtime === undefined)
        throw new EnvironmentError(
          `${language.name} needs ${language.runtimes.map((name) => `'${name}'`).join(' or ')}, which is not on this machine.`,
          [language.remedy, `Or choose another language with --language (${choices}).`],
        )
      return runtime
    },
  }
}

/** The first of some commands that can be run: an absolute path, or what PATH has. */
function which(commands: readonly string[], path: string): string | undefined {
  const candidates = commands.flatMap((command) =>
    isAbsolute(command) ? [command] : path.split(delimiter).map((folder) => join(folder, command)),
  )
  return candidates.find((file) => {
    try {
      accessSync(file, constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}
