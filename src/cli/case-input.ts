import type { LoadedProblem } from '../bank/bank.ts'
import { type OwnCase, readCaseFlags, readCases } from '../bank/cases.ts'
import { type BankFault, UsageError } from '../errors.ts'
import type { InputStream } from './io.ts'

/** The flags that give a case. */
export interface GivenFlags {
  readonly in?: string
  readonly out?: string
  readonly label?: string
  readonly fromSample?: number
}

type GivenCase = Omit<OwnCase, 'line'>

/**
 * The cases that flags give, or, without them, standard input: one case, or a list of them, as in the file.
 * @throws UsageError with all that is wrong in them
 */
export async function givenCases(
  stdin: InputStream,
  flags: GivenFlags,
  { problem, tests }: LoadedProblem,
): Promise<readonly GivenCase[]> {
  const { signature } = problem
  if (flags.fromSample !== undefined) return [sampleCase(tests, flags.fromSample, flags.label)]
  if (flags.in !== undefined) {
    const { own, faults } = readCaseFlags({ ...flags, in: flags.in }, signature, problem)
    return own ? [own] : refuse(faults)
  }
  if (flags.out !== undefined || flags.label !== undefined)
    throw new UsageError('A case needs an input.', 'Give it with --in.')
  const text = stdin.isTTY ? '' : await readAll(stdin)
  if (text.trim() === '')
    throw new UsageError('No case was given.', [
      "Give it with --in and --out, such as --in '{n: 3}' --out 6, or take a sample: --from-sample 1.",
      'Or write it to standard input, as it stands in the file of own cases.',
    ])
  const { cases, faults } = readCases(text, 'standard input', signature, { ...problem, single: true })
  return faults.length > 0 ? refuse(faults) : cases
}

function sampleCase(tests: LoadedProblem['tests'], number: number, label: string | undefined): GivenCase {
  const samples = tests.filter((test) => test.class === 'sample')
  const sample = samples[number - 1]
  if (sample?.in === undefined)
    throw new UsageError(`There is no sample ${number}: they go from 1 to ${samples.length}.`)
  const { in: input, out } = sample
  return { in: input, ...(out !== undefined && { out }), ...(label !== undefined && { label }) }
}

async function readAll(stdin: InputStream): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}

function refuse(faults: readonly BankFault[]): never {
  const places = faults.map(({ file, line, key, message }) => {
    const place = file.startsWith('--') ? file : `line ${line ?? 1}`
    return `${place}${key === undefined ? '' : `, ${key}`}: ${message}`
  })
  throw new UsageError(['The case cannot be read.', ...places].join('\n'))
}
