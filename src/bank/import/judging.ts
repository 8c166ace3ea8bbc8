import { BankError } from '../../errors.ts'
import type { TextCompare, ValidatorCompare } from '../../model/problem.ts'
import { tokensBy } from './flags.ts'
import { words } from './groups.ts'
import type { LeftOut } from './left-out.ts'
import type { PackageFiles } from './package-files.ts'
import type { Copy, OutputValidator } from './programs.ts'
import type { ReadSettings } from './settings.ts'
import type { PackageTest, PackageTests } from './tests.ts'

/** How answers are judged: by comparison with the answer file, or by a validator of the package. */
export interface Judging {
  /** What most tests want. */
  readonly compare: TextCompare | ValidatorCompare
  /** What a test wants where that is something else. */
  own(test: PackageTest): { readonly compare?: TextCompare; readonly flags?: readonly string[] }
  readonly copies: readonly Copy[]
  readonly leftOut: readonly LeftOut[]
}

/** Flags of graders by which a submission is accepted although a test failed. */
const lenient = ['always_accept', 'accept_if_any_accepted']

/**
 * How a package's answers are judged; or why prep cannot judge them so.
 * @throws BankError flags that the default validator does not have, or a custom one that is not there
 */
export function readJudging(
  files: PackageFiles,
  { settings, version }: ReadSettings,
  { tests }: PackageTests,
  validator: OutputValidator,
): Judging | { readonly why: string } {
  const graderFlags = tests.flatMap((test) => test.settings.graderFlags ?? [])
  const flag = lenient.find((name) => graderFlags.includes(name))
  if (flag !== undefined)
    return { why: `its groups of tests accept although tests fail (grader_flags: ${flag})` }
  const graders = tests.some((test) => test.settings.hasGrader)
    ? [{ what: 'grading: custom', why: 'a problem is solved where all tests are accepted' }]
    : []

  const problemFlags = words(settings.validator_flags ?? [])
  const flagsOf = (test: PackageTest): readonly string[] => [
    ...problemFlags,
    ...(test.settings.outputFlags ?? []),
  ]
  const usual = most(tests.map(flagsOf))
  const isUsual = (test: PackageTest): boolean => keyOf(flagsOf(test)) === keyOf(usual)

  const { validation } = settings
  const isCustom = validation === undefined ? version !== 'legacy' : !validation.trim().startsWith('default')
  if (isCustom && !('none' in validator)) {
    if ('why' in validator) return validator
    return {
      compare: { mode: 'validator', path: validator.path, flags: usual },
      own: (test) => (isUsual(test) ? {} : { flags: flagsOf(test) }),
      copies: validator.copies,
      leftOut: [...graders, ...validator.leftOut],
    }
  }
  if (isCustom && validation !== undefined)
    throw new BankError('The package cannot be read.', [
      { file: files.place('output_validators'), message: `is missing: validation is ${validation}` },
    ])
  const tokens = (flags: readonly string[]): TextCompare => {
    const compare = tokensBy(flags)
    if (typeof compare !== 'string') return compare
    const message = `flags of the output validator: ${compare}`
    throw new BankError(
      'The package cannot be read.',
      [{ file: files.place('problem.yaml'), message }],
      ['Flags stand in problem.yaml (validator_flags), and in the settings of groups of tests.'],
    )
  }
  return {
    compare: tokens(usual),
    own: (test) => (isUsual(test) ? {} : { compare: tokens(flagsOf(test)) }),
    copies: [],
    leftOut: [
      ...graders,
      ...('none' in validator ? [] : [{ what: 'output validators', why: 'validation is default' }]),
    ],
  }
}

const keyOf = (flags: readonly string[]): string => JSON.stringify(flags)

/** The list that is there most often, the first of several. */
function most(lists: readonly (readonly string[])[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const list of lists) counts.set(keyOf(list), (counts.get(keyOf(list)) ?? 0) + 1)
  const best = Math.max(...counts.values())
  return lists.find((list) => counts.get(keyOf(list)) === best) ?? []
}
