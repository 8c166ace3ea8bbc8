import { basename } from 'node:path'
import { isMap } from 'yaml'
import type { z } from 'zod'
import type { BankFault } from '../errors.ts'
import type { Compare, Kind, Problem, Signature } from '../model/problem.ts'
import { issueFaults, keysAtFault } from './issues.ts'
import { inProblem, problemFile } from './layout.ts'
import { compareFault, ruleFaults } from './rules.ts'
import { problemSchema } from './schema.ts'
import { openYamlFile, type YamlFile } from './yaml-file.ts'

/** What of a problem could be read, whatever is wrong beside it: enough to read its tests. */
export interface Draft {
  readonly signature?: Signature
  readonly compare?: Compare
  readonly reference?: string
  readonly unicode: boolean
}

export interface ReadProblemYaml {
  /** Present when there is no fault. */
  readonly problem?: Problem
  readonly draft: Draft
  /** The file, to tell more faults by their place. */
  readonly yaml: YamlFile
  readonly faults: readonly BankFault[]
}

/** Reads problem.yaml of a problem's folder (absolute), with all its faults, sorted by line. Never throws. */
export function readProblemYaml(dir: string): ReadProblemYaml {
  const yaml = openYamlFile(inProblem(dir, problemFile), false)
  const faults = [...yaml.faults]
  const root = yaml.resolve(yaml.root)
  if (root === undefined || !isMap(root)) {
    if (faults.length === 0) faults.push(yaml.fault([], 'must be a map of keys, such as format: 1'))
    return { draft: { unicode: false }, yaml, faults }
  }
  const data = yaml.plain(root, [], faults)
  const checked = problemSchema.safeParse(data)
  if (!checked.success)
    faults.push(...issueFaults(checked.error.issues, { yaml, at: [], schema: problemSchema, data }))
  faults.push(...ruleFaults(data, basename(dir), yaml))

  const draft = draftOf(checked.success ? checked.data : readable(data, checked.error), root.has('compare'))
  if (draft.signature !== undefined && draft.compare !== undefined) {
    const message = compareFault(draft.compare, draft.signature)
    if (message !== undefined) faults.push(yaml.fault(['compare', 'mode'], message))
  }
  const { signature, compare } = draft
  if (!checked.success || faults.length > 0 || signature === undefined || compare === undefined)
    return { draft, yaml, faults: byLine(faults) }
  return { problem: problemOf(checked.data, signature, compare, dir), draft, yaml, faults: [] }
}

/** The keys that can be read although others cannot. */
function readable(data: unknown, error: z.ZodError) {
  const bad = keysAtFault(error.issues)
  const good = Object.entries(data ?? {}).filter(([key]) => !bad.has(key))
  return problemSchema.partial().parse(Object.fromEntries(good))
}

type Keys = z.output<typeof problemSchema>
type SomeKeys = { readonly [K in keyof Keys]?: Keys[K] | undefined }

/** A comparison that is given but at fault is unknown, not the usual one. */
function draftOf(keys: SomeKeys, isCompareGiven: boolean): Draft {
  const signature = signatureOf(keys)
  const compare = isCompareGiven ? compareOf(keys.compare) : keys.kind && defaultCompare(keys.kind)
  return {
    unicode: keys.unicode ?? false,
    ...(signature === undefined ? {} : { signature }),
    ...(compare === undefined ? {} : { compare }),
    ...(keys.reference === undefined ? {} : { reference: keys.reference }),
  }
}

function signatureOf(keys: SomeKeys): Signature | undefined {
  if (keys.kind === 'stdio') return { kind: 'stdio' }
  if (keys.kind === 'class') return keys.class && { kind: 'class', ...keys.class }
  if (keys.kind === undefined || keys.function === undefined) return undefined
  const { result, ...rest } = keys.function
  // Without its result the type of the answer is unknown.
  if (rest.returns.kind === 'void' && !rest.params.some(({ name }) => name === result)) return undefined
  return { kind: 'function', ...rest, ...(result === undefined ? {} : { result }) }
}

function defaultCompare(kind: Kind): Compare {
  return kind === 'stdio' ? { mode: 'tokens', caseSensitive: true } : { mode: 'exact' }
}

function compareOf(compare: Keys['compare']): Compare | undefined {
  if (compare?.mode !== 'tokens') return compare
  const { mode, caseSensitive, abs, rel } = compare
  return { mode, caseSensitive, ...(abs === undefined ? {} : { abs }), ...(rel === undefined ? {} : { rel }) }
}

function problemOf(keys: Keys, signature: Signature, compare: Compare, dir: string): Problem {
  const { format: _format, function: _function, class: _class, memoryMb, complexity, ...rest } = keys
  const { scale, ...costs } = complexity
  return {
    ...rest,
    dir,
    signature,
    compare,
    complexity: { ...costs, ...(scale === undefined ? {} : { scale }) },
    ...(memoryMb === undefined ? {} : { memoryMb }),
  }
}

/** Faults in the order of a file. */
export function byLine(faults: readonly BankFault[]): BankFault[] {
  return faults.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
}
