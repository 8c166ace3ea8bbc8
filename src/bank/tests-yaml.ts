import { isMap, isSeq, type Node, type YAMLMap } from 'yaml'
import type { BankFault } from '../errors.ts'
import type { Compare, TestSpec, TextCompare } from '../model/problem.ts'
import type { Value } from '../model/types.ts'
import { describeNode, type Reading, refuse } from './coerce.ts'
import { issueFaults } from './issues.ts'
import { inProblem, testsFile } from './layout.ts'
import { byLine, type Draft } from './problem-yaml.ts'
import { testSchema, testsSchema } from './schema.ts'
import { checkTestKeys } from './test-rules.ts'
import { readInput, readOutput } from './values.ts'
import { entries, openYamlFile, type Path } from './yaml-file.ts'

/** The keys whose values the signature reads, not the schema. */
const valueKeys: ReadonlySet<string> = new Set(['in', 'out', 'bad'])

/**
 * Reads tests.yaml of a problem's folder with all its faults, sorted by line. Never throws. Where the draft has
 * no signature, values are not looked at. A test with a fault is left out.
 */
export function readTestsYaml(dir: string, draft: Draft): { tests: TestSpec[]; faults: BankFault[] } {
  const yaml = openYamlFile(inProblem(dir, testsFile), true)
  const reading: Reading = { yaml, faults: [...yaml.faults], unicode: draft.unicode, plainStrings: false }
  const { faults } = reading
  const root = yaml.resolve(yaml.root)
  if (root === undefined || !isMap(root)) {
    if (faults.length === 0) faults.push(yaml.fault([], 'must be a map with the key tests'))
    return { tests: [], faults }
  }
  const list = yaml.resolve(entries(root).get('tests')?.value)
  const items = isSeq(list) ? list.items : []
  const data = outline(root, isSeq(list) ? items.map(() => ({})) : list)
  const checked = testsSchema.safeParse(data)
  if (!checked.success)
    faults.push(...issueFaults(checked.error.issues, { yaml, at: [], schema: testsSchema, data }))

  const tests = items.map((item, index) => readTest(item, ['tests', index], draft, reading))
  const samples = items.filter((item) => classOf(item, reading) === 'sample').length
  if (isSeq(list) && items.length > 0 && samples < 2 && !draft.imported)
    faults.push(yaml.fault(['tests'], `must hold at least 2 tests of class sample, holds ${samples}`))
  return { tests: tests.filter((test) => test !== undefined), faults: byLine(faults) }
}

function outline(root: YAMLMap, list: unknown): { [key: string]: unknown } {
  return Object.fromEntries([...entries(root).keys()].map((key) => [key, key === 'tests' ? list : true]))
}

function classOf(item: unknown, { yaml }: Reading): unknown {
  const node = yaml.resolve(item)
  const found = isMap(node) ? yaml.resolve(node.get('class', true)) : undefined
  return found === undefined ? undefined : yaml.plain(found, [], [])
}

function readTest(item: unknown, path: Path, draft: Draft, reading: Reading): TestSpec | undefined {
  const { yaml, faults } = reading
  const before = faults.length
  const node = yaml.resolve(item)
  if (!isMap(node))
    return refuse(
      item,
      path,
      `must be a test, such as {class: sample, ...}; is ${describeNode(node)}`,
      reading,
    )
  const data = shell(node, path, reading)
  const checked = testSchema.safeParse(data)
  if (!checked.success)
    faults.push(...issueFaults(checked.error.issues, { yaml, at: path, schema: testSchema, data }))
  checkTestKeys(data, node, path, draft, reading)
  const values = readValues(node, path, draft, reading)
  if (!checked.success || faults.length > before) return undefined

  const { class: testClass, label, explain, inFile, outFile, generate, seed = 0, args = {} } = checked.data
  const { flags, outSha256 } = checked.data
  const compare = textCompare(checked.data.compare)
  return {
    class: testClass,
    ...(label === undefined ? {} : { label }),
    ...(explain === undefined ? {} : { explain }),
    ...values,
    ...(inFile === undefined ? {} : { inFile }),
    ...(outFile === undefined ? {} : { outFile }),
    ...(compare === undefined ? {} : { compare }),
    ...(flags === undefined ? {} : { flags }),
    ...(generate === undefined ? {} : { generate: { name: generate, seed, args } }),
    ...(outSha256 === undefined ? {} : { outSha256 }),
    line: yaml.faultAt(node, [], '').line ?? 1,
  }
}

/** A test as plain data, but for the values that the signature reads: `true` stands for each of them. */
function shell(node: YAMLMap, path: Path, { yaml, faults }: Reading): { [key: string]: unknown } {
  const keys = [...entries(node)].map(([key, { value }]) => {
    const found: Node | undefined = yaml.resolve(value)
    if (valueKeys.has(key)) return [key, true]
    return [key, found === undefined ? null : smallIntegers(yaml.plain(found, [...path, key], faults))]
  })
  return Object.fromEntries(keys)
}

/** Integers as numbers again, but for those that a number would round: they stay bigints. */
function smallIntegers(value: unknown): unknown {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : value
  if (Array.isArray(value)) return value.map(smallIntegers)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, smallIntegers(inner)]))
}

/** The comparison of one test, whose mode has been checked. */
function textCompare(compare: Compare | undefined): TextCompare | undefined {
  return compare?.mode === 'tokens' || compare?.mode === 'lines' ? compare : undefined
}

type Values = Pick<TestSpec, 'in' | 'out' | 'bad'>

function readValues(node: YAMLMap, path: Path, { signature }: Draft, reading: Reading): Values {
  const given = entries(node)
  if (signature === undefined) return {}
  const at = (key: string) => given.get(key)?.value
  const input = given.has('in') ? readInput(at('in'), signature, [...path, 'in'], reading) : undefined
  const output = given.has('out')
    ? readOutput(at('out'), signature, input, [...path, 'out'], reading)
    : undefined
  const listed = reading.yaml.resolve(at('bad'))
  if (given.has('bad') && !isSeq(listed))
    refuse(listed ?? node, [...path, 'bad'], `must be a list of answers, is ${describeNode(listed)}`, reading)
  const bad: (Value | undefined)[] = isSeq(listed)
    ? listed.items.map((item, index) => readOutput(item, signature, input, [...path, 'bad', index], reading))
    : []
  return {
    ...(input === undefined ? {} : { in: input }),
    ...(output === undefined ? {} : { out: output }),
    ...(bad.length === 0 ? {} : { bad: bad.filter((value) => value !== undefined) }),
  }
}
