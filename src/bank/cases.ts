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

/**
 * Reads a workspace's own cases: a YAML list of `{in, out, label}` as in tests.yaml, `out` and `label` optional,
 * and strings without quotes allowed. An empty file holds no case. A case with a fault is left out.
 */
export function readCases(
  text: string,
  file: string,
  signature: Signature,
  { unicode = false }: { readonly unicode?: boolean } = {},
): { cases: OwnCase[]; faults: BankFault[] } {
  const yaml = openYaml(text, file, true)
  const reading: Reading = { yaml, faults: [...yaml.faults], unicode, plainStrings: true }
  const root = yaml.resolve(yaml.root)
  if (root === undefined || (isScalar(root) && root.value === null))
    return { cases: [], faults: reading.faults }
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
