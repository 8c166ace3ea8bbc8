import { z } from 'zod'
import { namesIn, type PackageFiles } from './package-files.ts'
import { readYaml, text, texts } from './settings.ts'

/** What the settings of a group of tests, or of a test, change for the tests in it. */
export interface GroupSettings {
  /** Flags of the output validator. */
  readonly outputFlags?: readonly string[]
  /** Whether input validators are given flags. */
  readonly hasInputFlags?: boolean
  /** Arguments of the program that is judged. */
  readonly args?: readonly string[]
  readonly description?: string
  /** Flags of the grader, and whether it is a program of the package. */
  readonly graderFlags?: readonly string[]
  readonly hasGrader?: boolean
}

const flagsSchema = z.union(
  [texts, z.looseObject({ flags: texts.optional() }).transform(({ flags }) => flags ?? [])],
  'must be a text or a list of texts',
)
const schema = z.looseObject({
  output_validator_flags: flagsSchema.optional(),
  output_validator_args: flagsSchema.optional(),
  input_validator_flags: z.unknown().optional(),
  input_validator_args: z.unknown().optional(),
  args: texts.optional(),
  description: text.optional(),
  grading: z.union([text, z.looseObject({})], 'must be a text or a map of keys').optional(),
  grader_flags: texts.optional(),
})

/** The files that set a group of tests: of the legacy version, and of 2023-07. */
const groupFiles = ['testdata.yaml', 'test_group.yaml']

/** Whether a file of data/ sets a group, and no test. */
export function isGroupFile(path: string): boolean {
  return groupFiles.some((name) => path.endsWith(`/${name}`))
}

/** The settings in a group's folder, over those that it inherits key by key. @throws BankError */
export function groupSettings(files: PackageFiles, folder: string, inherited: GroupSettings): GroupSettings {
  const name = groupFiles.find((file) => namesIn(files, folder).includes(file))
  return name === undefined ? inherited : settingsIn(files, `${folder}/${name}`, inherited)
}

/** The settings in a file, over those that it inherits. @throws BankError */
export function settingsIn(files: PackageFiles, path: string, inherited: GroupSettings): GroupSettings {
  const told = readYaml(files, path, schema)
  const outputFlags = told.output_validator_args ?? told.output_validator_flags
  const inputFlags = told.input_validator_args ?? told.input_validator_flags
  const { description: _description, ...kept } = inherited
  return {
    ...kept,
    ...(outputFlags && { outputFlags: words(outputFlags) }),
    ...(inputFlags !== undefined && { hasInputFlags: !isEmpty(inputFlags) }),
    ...(told.args && { args: told.args }),
    ...(told.description !== undefined && { description: told.description }),
    ...(told.grader_flags && { graderFlags: words(told.grader_flags) }),
    ...(told.grading !== undefined && { hasGrader: told.grading === 'custom' }),
  }
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === ''
  return typeof value === 'object' && value !== null && Object.values(value).every(isEmpty)
}

/** Flags one by one: in the legacy version they are one text. */
export function words(flags: readonly string[]): string[] {
  return flags.flatMap((flag) => flag.split(/\s+/)).filter((flag) => flag !== '')
}
