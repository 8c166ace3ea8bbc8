import { basename } from 'node:path'
import { isMap } from 'yaml'
import type { z } from 'zod'
import type { BankFault } from '../errors.ts'
import type { Compare, Kind, Problem, Signature } from '../model/problem.ts'
import { issueFaults, keysAtFault } from './issues.ts'
import { inProblem, problemFile } from './layout.ts'
import { compareFault, ruleFaults } from './rules.ts'
import { problemSchema } from './schema.ts'
import { importedSchema } from './schema-imported.ts'
import { unwrittenFaults } from './unwritten.ts'
import { openYamlFile, type YamlFile } from './yaml-file.ts'

/** What of a problem could be read, whatever is wrong beside it: enough to read its tests. */
export interface Draft {
  readonly signature?: Signature
  readonly compare?: Compare
  readonly reference?: string
  readonly unicode: boolean
  /** Whether the problem was brought over from another format: less is asked of it. */
  readonly imported: boolean
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
    return { draft: { unicode: false, imported: false }, yaml, faults }
  }
  const data = yaml.plain(root, [], faults)
  const imported = root.has('origin')
  const schema = imported ? importedSchema : problemSchema
  const checked = schema.safeParse(data)
  if (!checked.success) faults.push(...issueFaults(checked.error.issues, { yaml, at: [], schema, data }))
  faults.push(...ruleFaults(data, basename(dir), yaml))
  if (!imported) faults.push(...unwrittenFaults(yaml.file))

  const keys = checked.success ? checked.data : readable(data, checked.error, schema)
  const draft = draftOf(keys, root.has('compare'), imported)
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
function readable(data: unknown, error: z.ZodError, schema: Schema): SomeKeys {
  const bad = keysAtFault(error.issues)
  const good = Object.entries(data ?? {}).filter(([key]) => !bad.has(key))
  return schema.partial().parse(Object.fromEntries(good))
}

type Schema = typeof problemSchema | typeof importedSchema
type ImportedKeys = z.output<typeof importedSchema>
/** What an imported problem may leave out any problem may, once the schema has looked at it. */
type Keys = Omit<ImportedKeys, 'kind' | 'origin'> & {
  readonly kind: Kind
  readonly origin?: ImportedKeys['origin']
}
type SomeKeys = { readonly [K in keyof Keys]?: Keys[K] | undefined }

/** A comparison that is given but at fault is unknown, not the usual one. */
function draftOf(keys: SomeKeys, isCompareGiven: boolean, imported: boolean): Draft {
  const signature = signatureOf(keys)
  const compare = isCompareGiven ? keys.compare : keys.kind && defaultCompare(keys.kind)
  return {
    unicode: keys.unicode ?? false,
    imported,
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
  return kind === 'stdio' ? { mode: 'tokens', caseSensitive: true, spaceSensitive: false } : { mode: 'exact' }
}

function problemOf(keys: Keys, signature: Signature, compare: Compare, dir: string): Problem {
  const {
    format: _format,
    function: _function,
    class: _class,
    reference,
    memoryMb,
    complexity,
    origin,
    limits,
    ...rest
  } = keys
  const scale = complexity?.scale
  return {
    ...rest,
    dir,
    signature,
    compare,
    ...(reference !== undefined && { reference }),
    ...(complexity && {
      complexity: {
        time: complexity.time,
        space: complexity.space,
        ...(scale !== undefined && { scale }),
      },
    }),
    ...(memoryMb !== undefined && { memoryMb }),
    ...(origin && { origin }),
    ...(limits && { limits }),
  }
}

/** Faults in the order of a file. */
export function byLine(faults: readonly BankFault[]): BankFault[] {
  return faults.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
}
