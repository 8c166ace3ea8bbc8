import { isMap } from 'yaml'
import { z } from 'zod'
import { BankError, type BankFault } from '../../errors.ts'
import { issueFaults } from '../issues.ts'
import { byLine } from '../problem-yaml.ts'
import { openYaml } from '../yaml-file.ts'
import { type PackageFiles, textOf } from './package-files.ts'

/**
 * problem.yaml of a package, in both versions of the format. Keys that one version has and the other has not are
 * taken from either, since packages in use mix them.
 */

/** A number without quotes is a text, too: keywords and names may be one. */
export const text = z.union([z.string(), z.number(), z.boolean()], 'must be a text').transform(String)
export const texts = z.union(
  [text.transform((one) => [one]), z.array(text)],
  'must be a text or a list of texts',
)
const positive = z.number().refine((value) => value > 0, 'must be more than 0')
const named = z.looseObject({ name: text, url: text.optional() })
const source = z.union(
  [text.transform((name) => ({ name, url: undefined })), named],
  'must be a text, or a map with name and url',
)

const schema = z.looseObject({
  problem_format_version: text.optional(),
  type: texts.optional(),
  name: z.union([text, z.record(z.string(), text)], 'must be a text, or a map of languages').optional(),
  uuid: text.optional(),
  author: texts.optional(),
  credits: z
    .union([texts, z.looseObject({ authors: texts.optional() })], 'must be a text, or a map with authors')
    .optional(),
  source: z
    .union([z.array(source), source.transform((one) => [one])], 'must be a text, or a map with name and url')
    .optional(),
  source_url: text.optional(),
  license: text.optional(),
  rights_owner: texts.optional(),
  keywords: texts.optional(),
  validation: text.optional(),
  validator_flags: texts.optional(),
  limits: z
    .looseObject({
      time_limit: positive.optional(),
      time_multiplier: positive.optional(),
      time_safety_margin: positive.optional(),
      time_multipliers: z
        .looseObject({ ac_to_time_limit: positive.optional(), time_limit_to_tle: positive.optional() })
        .optional(),
      memory: positive.optional(),
      output: positive.optional(),
    })
    .optional(),
  languages: texts.optional(),
  constants: z.record(z.string(), text).optional(),
})

/** What problem.yaml of a package says, as far as it is looked at. */
export type PackageSettings = z.output<typeof schema>

/** Keys that say nothing to a person who practises, or that other keys say already. */
const silent: ReadonlySet<string> = new Set(['version', 'embargo_until', 'allow_file_writing', 'grading'])

export interface ReadSettings {
  readonly settings: PackageSettings
  readonly version: 'legacy' | '2023-07'
  /** Keys that no version of the format has. */
  readonly unknownKeys: readonly string[]
}

/** Reads problem.yaml of a package. @throws BankError with all its faults */
export function readSettings(files: PackageFiles): ReadSettings {
  if (!files.has('problem.yaml')) throw notAPackage(files)
  const settings = readYaml(files, 'problem.yaml', schema)
  const known = new Set([...Object.keys(schema.shape), ...silent])
  return {
    settings,
    version: versionOf(settings, files),
    unknownKeys: Object.keys(settings).filter((key) => !known.has(key)),
  }
}

function versionOf({ problem_format_version: told }: PackageSettings, files: PackageFiles) {
  if (told !== undefined) return told.startsWith('legacy') ? 'legacy' : '2023-07'
  const has = (folder: string): boolean => files.paths.some((path) => path.startsWith(`${folder}/`))
  return has('statement') && !has('problem_statement') ? '2023-07' : 'legacy'
}

function notAPackage(files: PackageFiles): BankError {
  const inner = files.paths
    .filter((path) => /^[^/]+\/problem\.yaml$/.test(path))
    .map((path) => path.slice(0, path.indexOf('/')))
  return new BankError(
    'This is not a problem package.',
    [{ file: files.place('problem.yaml'), message: 'is missing' }],
    inner.length > 0
      ? `It holds ${inner.length} package(s): ${inner.slice(0, 10).join(', ')}. Import them one by one.`
      : 'Name the folder or the zip archive that holds problem.yaml, data/ and submissions/.',
  )
}

/**
 * Reads a YAML file of a package by a schema; a key without a value is a key that is not there, and a file without
 * content is a map without keys.
 * @throws BankError with all its faults, by line
 */
export function readYaml<T>(files: PackageFiles, path: string, by: z.ZodType<T>): T {
  const yaml = openYaml(textOf(files, path), files.place(path), false)
  const faults: BankFault[] = [...yaml.faults]
  const root = yaml.resolve(yaml.root)
  if (root !== undefined && !isMap(root)) faults.push(yaml.fault([], 'must be a map of keys'))
  const data = root === undefined ? {} : withoutEmpty(yaml.plain(root, [], faults))
  const checked = by.safeParse(data)
  if (faults.length === 0 && checked.success) return checked.data
  const issues = checked.error?.issues ?? []
  if (faults.length === 0) faults.push(...issueFaults(issues, { yaml, at: [], schema: by, data }))
  throw new BankError('The package cannot be read.', byLine(faults), 'Mend the file named above.')
}

function withoutEmpty(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const kept = Object.entries(value).filter(([, inner]) => inner !== null)
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutEmpty(inner)]))
}
