import { statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { YAMLMap } from 'yaml'
import { type Reading, refuse } from './coerce.ts'
import { inProblem } from './layout.ts'
import type { Draft } from './problem-yaml.ts'
import { inside } from './schema-compare.ts'
import type { Path } from './yaml-file.ts'

/** The pairs of keys of which a test that is not generated has one. */
const pairs = [
  ['in', 'out'],
  ['inFile', 'outFile'],
] as const

/** What must hold between the keys of a test, and between them and the problem. `data` is the test as plain data. */
export function checkTestKeys(
  data: { readonly [key: string]: unknown },
  node: YAMLMap,
  path: Path,
  draft: Draft,
  reading: Reading,
): void {
  const tell = (key: string, message: string): void =>
    void reading.faults.push(reading.yaml.fault([...path, key], message))
  const has = (key: string): boolean => key in data
  const { imported } = draft
  if (!imported && (data.class === 'edge' || data.class === 'large') && !has('label'))
    tell('label', `is missing: a test of class ${data.class} says what is special about it`)
  if (!imported && data.class === 'sample' && !has('explain'))
    tell('explain', 'is missing: a sample explains its answer')
  if (has('generate')) generatedKeys(data, draft, tell)
  else {
    const files = draft.signature?.kind === 'stdio' ? ', inFile and outFile' : ''
    const [first, second] = pairs.find((pair) => pair.some(has)) ?? pairs[0]
    for (const key of [first, second])
      if (!has(key))
        refuse(node, [...path, key], `is missing: a test has in and out${files}, or generate`, reading)
    for (const key of first === 'in' ? pairs[1] : [])
      if (has(key)) tell(key, 'does not belong here: the test has in and out')
    for (const key of ['seed', 'args', 'outSha256'])
      if (has(key)) tell(key, 'belongs to a generated test only')
  }
  fileKeys(data, draft, reading, tell)
  compareKeys(data, draft, tell)
}

type Tell = (key: string, message: string) => void

function generatedKeys(data: { readonly [key: string]: unknown }, { imported }: Draft, tell: Tell): void {
  if (imported) tell('generate', 'does not belong here: the tests of an imported problem are written')
  else if (data.class === 'sample')
    tell('generate', 'does not belong to a sample: write its in and out, for they are shown')
  if (!('seed' in data)) tell('seed', 'is missing: a generated test has a seed')
  for (const key of pairs.flat()) if (key in data) tell(key, 'does not belong here: the test is generated')
}

function fileKeys(
  data: { readonly [key: string]: unknown },
  { signature }: Draft,
  { yaml }: Reading,
  tell: Tell,
): void {
  for (const key of pairs[1]) {
    const name = data[key]
    // What is no path the schema tells.
    if (typeof name !== 'string' || !inside.safeParse(name).success) continue
    if (signature !== undefined && signature.kind !== 'stdio')
      tell(key, `belongs to stdio only, and the kind is ${signature.kind}`)
    else if (!statSync(inProblem(dirname(yaml.file), name), { throwIfNoEntry: false })?.isFile())
      tell(key, `there is no file ${name}`)
  }
}

function compareKeys(data: { readonly [key: string]: unknown }, { compare }: Draft, tell: Tell): void {
  if (compare === undefined) return
  const { mode } = compare
  if ('bad' in data && mode !== 'checker')
    tell('bad', `belongs to compare: {mode: checker} only, and the mode is ${mode}`)
  if ('flags' in data && mode !== 'validator')
    tell('flags', `belongs to compare: {mode: validator} only, and the mode is ${mode}`)
  if (!('compare' in data)) return
  if (mode !== 'tokens' && mode !== 'lines')
    tell('compare', `belongs to problems that are compared by tokens or lines, and the mode is ${mode}`)
  else if (!isTextMode(modeOf(data.compare))) tell('compare', 'must be compared by tokens or lines')
}

function modeOf(compare: unknown): unknown {
  return typeof compare === 'object' && compare !== null && 'mode' in compare ? compare.mode : undefined
}

const isTextMode = (mode: unknown): boolean => mode === 'tokens' || mode === 'lines'
