import { isMap, isScalar, isSeq } from 'yaml'
import { z } from 'zod'
import type { BankFault } from '../errors.ts'
import type { Input, Signature } from '../model/problem.ts'
import type { Value } from '../model/types.ts'
import { describeNode, type Reading, refuse } from './coerce.ts'
import { issueFaults } from './issues.ts'
import { lineOfText } from './schema-text.ts'
import { readInput, readOutput } from './values.ts'
import { entries, openYaml } from './yaml-file.ts'

/** One case of a person's own, of the file of own cases in a workspace. */
const caseSchema = z.strictObject({
  in: z.unknown().describe('The input, as in tests.yaml'),
  out: z.unknown().optional().describe('The answer that is expected; without it the case is run only'),
  label: lineOfText.optional().describe('A name for the case'),
})

/** A test that a person wrote in a round. Without `out` it is run, and its answer shown. */
export interface OwnCase {
  readonly in: Input
  readonly out?: Value
  readonly label?: string
  /** Line in the file, from 1. */
  readonly line: number
}

/** A case as flags give it: texts in YAML or JSON; of a stdio problem, the texts themselves. */
export interface CaseFlags {
  readonly in: string
  readonly out?: string | undefined
  readonly label?: string | undefined
}

/** Reads a case from flags; what is wrong names the flag as its file. */
export function readCaseFlags(
  flags: CaseFlags,
  signature: Signature,
  { unicode = false }: { readonly unicode?: boolean } = {},
): { readonly own?: Omit<OwnCase, 'line'>; readonly faults: BankFault[] } {
  const faults: BankFault[] = []
  const readingOf = (text: string, flag: string): { node: unknown; reading: Reading } => {
    // A stdio problem takes the text itself: as a value in quotes it is read like any other.
    const yaml = openYaml(signature.kind === 'stdio' ? JSON.stringify(endedLine(text)) : text, flag, true)
    faults.push(...yaml.faults)
    return { node: yaml.root, reading: { yaml, faults, unicode, plainStrings: true } }
  }
  const given = readingOf(flags.in, '--in')
  const input = readInput(given.node, signature, [], given.reading)
  const expected = flags.out === undefined ? undefined : readingOf(flags.out, '--out')
  const out = expected && readOutput(expected.node, signature, input, [], expected.reading)
  const label = flags.label === undefined ? undefined : lineOfText.safeParse(flags.label)
  for (const { message } of label?.error?.issues ?? []) faults.push({ file: '--label', message })
  if (faults.length > 0 || input === undefined) return { faults }
  return {
    own: {
      in: input,
      ...(out !== undefined && { out }),
      ...(label?.data !== undefined && { label: label.data }),
    },
    faults,
  }
}

/** Shells cut the last line break of what they put into an argument. */
const endedLine = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`)

/**
 * Reads a workspace's own cases: a YAML list of `{in, out, label}` as in tests.yaml, `out` and `label` optional,
 * and strings without quotes allowed. An empty file holds no case. A case with a fault is left out.
 * @param options `single`: one case may stand alone, without a list around it
 */
export function readCases(
  text: string,
  file: string,
  signature: Signature,
  { unicode = false, single = false }: { readonly unicode?: boolean; readonly single?: boolean } = {},
): { cases: OwnCase[]; faults: BankFault[] } {
  const yaml = openYaml(text, file, true)
  const reading: Reading = { yaml, faults: [...yaml.faults], unicode, plainStrings: true }
  const root = yaml.resolve(yaml.root)
  if (root === undefined || (isScalar(root) && root.value === null))
    return { cases: [], faults: reading.faults }
  if (single && isMap(root)) {
    const own = readCase(root, 0, signature, reading)
    return { cases: own ? [own] : [], faults: reading.faults }
  }
  if (!isSeq(root)) {
    refuse(
      root,
      [],
      `must be a list of cases, such as - {in: ..., out: ...}; is ${describeNode(root)}`,
      reading,
    )
    return { cases: [], faults: reading.faults }
  }
  const cases = root.items.map((item, index) => readCase(item, index, signature, reading))
  return { cases: cases.filter((own) => own !== undefined), faults: reading.faults }
}

function readCase(item: unknown, index: number, signature: Signature, reading: Reading): OwnCase | undefined {
  const { yaml, faults } = reading
  const before = faults.length
  const node = yaml.resolve(item)
  if (!isMap(node))
    return refuse(
      item,
      [index],
      `must be a case, such as {in: ..., out: ...}; is ${describeNode(node)}`,
      reading,
    )
  const data = yaml.plain(node, [index], faults)
  const checked = caseSchema.safeParse(data)
  if (!checked.success)
    faults.push(...issueFaults(checked.error.issues, { yaml, at: [index], schema: caseSchema, data }))
  const given = entries(node)
  const input = given.has('in')
    ? readInput(given.get('in')?.value, signature, [index, 'in'], reading)
    : undefined
  const hasOut = given.has('out')
  const out = hasOut
    ? readOutput(given.get('out')?.value, signature, input, [index, 'out'], reading)
    : undefined
  if (faults.length > before || input === undefined) return undefined
  const { line = 1 } = yaml.faultAt(node, [], '')
  const label = checked.data?.label
  return { in: input, line, ...(out !== undefined ? { out } : {}), ...(label !== undefined ? { label } : {}) }
}
