import { UsageError } from '../../errors.ts'
import type { LeftOut } from './left-out.ts'
import { readMarkdown } from './markdown.ts'
import { namesIn, type PackageFiles, textOf } from './package-files.ts'
import { readTex } from './tex/read-tex.ts'

export interface Statement {
  /** Code of its language, such as `en` or `pt-BR`. */
  readonly language: string
  /** Path within the package. */
  readonly file: string
  readonly form: 'tex' | 'md'
  readonly markdown: string
  /** The name that the statement gives the problem. */
  readonly title?: string
  /** Codes of the languages that it is there in, too. */
  readonly others: readonly string[]
  readonly leftOut: readonly LeftOut[]
}

const folders = ['statement', 'problem_statement']
const fileName = /^problem(?:\.([A-Za-z]{2,3}(?:-[A-Za-z]{2})?))?\.(md|tex|pdf)$/

/** A statement larger than this is none, bytes. */
const largest = 1_000_000

interface Candidate {
  readonly file: string
  readonly language: string
  readonly form: string
}

/**
 * Reads the statement of a package as Markdown: in the language that is asked for, else in English, else in the first
 * one there is. A text instead: why there is none to be read.
 * @param constants what stands for `{{name}}` and `\constant{name}`
 * @throws UsageError where there is none in the language that is asked for
 */
export function readStatement(
  files: PackageFiles,
  constants: ReadonlyMap<string, string>,
  wanted?: string,
): Statement | string {
  const all = candidates(files)
  const readable = all.filter(({ form, file }) => form !== 'pdf' && files.size(file) <= largest)
  const languages = [...new Set(readable.map(({ language }) => language))].sort()
  if (languages.length === 0) {
    if (all.length === 0)
      return 'it has no statement (statement/ or problem_statement/, problem.en.md or .tex)'
    const why = all.some(({ form }) => form === 'pdf') ? 'only as PDF' : 'larger than 1 MB'
    return `its statement is there ${why}, which cannot be shown in a terminal`
  }
  if (wanted !== undefined && !languages.includes(wanted))
    throw new UsageError(`There is no statement in '${wanted}'.`, `There is: ${languages.join(', ')}.`)
  const language = wanted ?? (languages.includes('en') ? 'en' : (languages[0] ?? 'en'))
  const [chosen] = readable.filter((each) => each.language === language).sort(markdownFirst)
  if (chosen === undefined) return 'it has no statement'
  const source = textOf(files, chosen.file)
  const form = chosen.form === 'md' ? 'md' : 'tex'
  const { markdown, title, leftOut } =
    form === 'md' ? readMarkdown(source, constants) : readTex(source, constants)
  if (markdown.trim() === '') return `its statement is empty (${chosen.file})`
  return {
    language,
    file: chosen.file,
    form,
    markdown,
    ...(title !== undefined && { title }),
    others: languages.filter((each) => each !== language),
    leftOut: leftOut.map(({ what, why }) => ({ what: `${chosen.file}: ${what}`, why })),
  }
}

function candidates(files: PackageFiles): Candidate[] {
  const found = folders.flatMap((folder) =>
    namesIn(files, folder).map((name) => ({ name, file: `${folder}/${name}` })),
  )
  // Contest systems also take the statement beside problem.yaml.
  if (files.has('problem.pdf')) found.push({ name: 'problem.pdf', file: 'problem.pdf' })
  return found.flatMap(({ name, file }) => {
    const [, language = 'en', form] = fileName.exec(name) ?? []
    return form === undefined || !files.has(file) ? [] : [{ file, language, form }]
  })
}

function markdownFirst(a: Candidate, b: Candidate): number {
  return a.form < b.form ? -1 : a.form > b.form ? 1 : 0
}
