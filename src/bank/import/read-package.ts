import { existsSync, statSync } from 'node:fs'
import { UsageError } from '../../errors.ts'
import type { Problem, Topic } from '../../model/problem.ts'
import { openFolder } from './folder.ts'
import { type Judging, readJudging } from './judging.ts'
import type { LeftOut } from './left-out.ts'
import { type PackageLimits, readLimits } from './limits.ts'
import type { PackageFiles } from './package-files.ts'
import { type Copy, readInputValidators, readOutputValidator, readSubmissions } from './programs.ts'
import { type PackageSettings, readSettings } from './settings.ts'
import { readStatement, type Statement } from './statement.ts'
import { type PackageTests, readTests } from './tests.ts'
import { topicsOf } from './topics.ts'
import { unusedFolders, unusedSettings } from './unused.ts'
import { openZip } from './zip.ts'

type Origin = NonNullable<Problem['origin']>

/** A package that can be brought over, but for what a person chooses. */
export interface Package extends PackageLimits {
  readonly files: PackageFiles
  readonly origin: Origin
  readonly title: string
  readonly statement: Statement
  readonly tests: PackageTests
  readonly judging: Judging
  /** Topics that its keywords name; none is not rare. */
  readonly topics: readonly Topic[]
  readonly constants: ReadonlyMap<string, string>
  readonly copies: readonly Copy[]
  /** Numbers of submissions by folder. */
  readonly submissions: Readonly<Record<string, number>>
  readonly inputValidators: readonly string[]
  readonly leftOut: readonly LeftOut[]
}

/** A package that cannot be brought over, and all the reasons. */
export interface Refused {
  readonly files: PackageFiles
  readonly reasons: readonly [string, ...string[]]
}

export interface ReadOptions {
  /** Absolute path of a folder or a zip archive. */
  readonly source: string
  /** Endings of the languages that can be judged, with their dot. */
  readonly endings: readonly string[]
  /** Code of the language that the statement is wanted in. */
  readonly language?: string
}

/**
 * Reads a problem package in the Kattis/ICPC format, legacy or 2023-07. Nothing of it is run, and nothing is written.
 * @throws UsageError there is no such package, or no statement in the language
 * @throws BankError it is damaged; all faults of a file are told at once
 */
export function readPackage({ source, endings, language }: ReadOptions): Package | Refused {
  const files = open(source)
  const read = readSettings(files)
  const { settings, version } = read
  const constants = new Map(Object.entries(settings.constants ?? {}))
  const kinds = refusedKinds(settings)
  const statement = readStatement(files, constants, language)
  const [first, ...more] = [...kinds, ...(typeof statement === 'string' ? [statement] : [])]
  // Tests and validators of such problems have forms of their own, whose faults would say nothing.
  if (first !== undefined || typeof statement === 'string')
    return { files, reasons: [first ?? 'it has no statement', ...more] }

  const tests = readTests(files)
  const judging = readJudging(files, read, tests, readOutputValidator(files, endings))
  if ('why' in judging) return { files, reasons: [judging.why] }
  const leftOut: LeftOut[] = []
  const limits = readLimits(files, read, leftOut)
  const submissions = readSubmissions(files, endings)
  const haveFlags = tests.tests.some((test) => test.settings.hasInputFlags)
  const inputs = readInputValidators(files, endings, haveFlags)
  return {
    files,
    ...limits,
    origin: originOf(files, settings, version),
    title: titleOf(settings, statement) ?? files.name,
    statement: withHeading(statement, settings),
    tests,
    judging,
    topics: topicsOf(settings.keywords ?? []),
    constants,
    copies: [
      ...tests.tests.flatMap(({ inFile, outFile }) =>
        [inFile, outFile].map((path) => ({ from: path, to: path, isProgram: false })),
      ),
      ...judging.copies,
      ...inputs.copies,
      ...submissions.copies,
    ],
    submissions: submissions.counts,
    inputValidators: inputs.paths,
    leftOut: [
      ...leftOut,
      ...unusedSettings(read),
      ...statement.leftOut,
      ...tests.leftOut,
      ...judging.leftOut,
      ...inputs.leftOut,
      ...submissions.leftOut,
      ...unusedFolders(files),
    ],
  }
}

function open(source: string): PackageFiles {
  if (!existsSync(source))
    throw new UsageError(
      `There is no '${source}'.`,
      'Name the folder or the zip archive of a problem package.',
    )
  if (statSync(source).isDirectory()) return openFolder(source)
  if (!/\.(zip|kpp)$/i.test(source))
    throw new UsageError(
      `'${source}' is neither a folder nor a zip archive.`,
      'Unpack it, and name the folder.',
    )
  return openZip(source)
}

const refused: readonly (readonly [word: RegExp, reason: string])[] = [
  [/interactive/, 'it is interactive: the program would talk with a validator, and prep gives it one input'],
  [/multi-?pass/, 'it is multi-pass: the program would run several times on a test'],
  [/scor(e|ing)/, 'it is a scoring problem: prep knows accepted and not accepted, and no points'],
  [/submit-answer/, 'its solutions are answers and not programs (submit-answer)'],
]

function refusedKinds({ type = [], validation = '' }: PackageSettings): string[] {
  const told = [...type, validation].join(' ').toLowerCase()
  return refused.filter(([word]) => word.test(told)).map(([, reason]) => reason)
}

/** Texts of origin stand in one line. */
function line(text: string | undefined): string | undefined {
  const told = text?.replace(/\s+/g, ' ').trim()
  return told === '' ? undefined : told
}

function titleOf({ name }: PackageSettings, { language, title }: Statement): string | undefined {
  if (typeof name === 'string') return line(name)
  return line(name?.[language] ?? title ?? name?.en ?? Object.values(name ?? {})[0])
}

/** A heading that is not the problem's name belongs to the text. */
function withHeading(statement: Statement, settings: PackageSettings): Statement {
  const { form, title, markdown } = statement
  if (form === 'tex' || title === undefined || titleOf(settings, statement) === line(title)) return statement
  return { ...statement, markdown: `## ${title}\n\n${markdown}` }
}

function originOf(
  files: PackageFiles,
  { credits, author, source = [], source_url: sourceUrl, license }: PackageSettings,
  version: Origin['version'],
): Origin {
  const authors = (Array.isArray(credits) ? credits : credits?.authors) ?? author
  const told = {
    name: line(files.name),
    author: line(authors?.join(', ')),
    source: line(source.map(({ name }) => name).join(', ')),
    license: line(license),
    url: line(sourceUrl ?? source.find(({ url }) => url !== undefined)?.url),
  }
  return {
    format: 'icpc',
    version,
    ...Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)),
  }
}
