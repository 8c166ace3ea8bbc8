import { z } from 'zod'
import type { BankFault } from '../errors.ts'
import { answerType } from '../model/input.ts'
import type { Compare, Kind, Signature } from '../model/problem.ts'
import type { ReturnType } from '../model/types.ts'
import type { Path, YamlFile } from './yaml-file.ts'

/**
 * What must hold between the keys of problem.yaml. These rules look at an outline that takes whatever the
 * file holds, so that they speak even where a key beside them is at fault.
 */

const word = z.string().optional().catch(undefined)
const named = z.array(z.object({ name: word }).catch({ name: undefined })).catch([])
const outlineSchema = z
  .object({
    id: word,
    kind: word,
    function: z.object({ params: named, returns: word, result: word }).optional().catch(undefined),
    class: z
      .object({
        params: named,
        methods: z
          .array(z.object({ name: word, params: named }).catch({ name: undefined, params: [] }))
          .catch([]),
      })
      .optional()
      .catch(undefined),
    complexity: z
      .object({ scale: z.object({ from: z.number(), to: z.number() }).optional().catch(undefined) })
      .optional()
      .catch(undefined),
  })
  .catch({ id: undefined, kind: undefined })

/** What the rules of problem.yaml find. `folder` is the name of the problem's folder. */
export function ruleFaults(data: unknown, folder: string, yaml: YamlFile): BankFault[] {
  const faults: BankFault[] = []
  const tell = (path: Path, message: string) => faults.push(yaml.fault(path, message))
  const keys = new Set(typeof data === 'object' && data !== null ? Object.keys(data) : [])
  const outline = outlineSchema.parse(data)

  if (outline.id !== undefined && outline.id !== folder)
    tell(['id'], `must be the folder's name '${folder}', is '${outline.id}'`)
  for (const key of ['function', 'class']) {
    if (outline.kind === key && !keys.has(key)) tell([key], `is missing: the kind is ${key}`)
    if (outline.kind !== key && keys.has(key) && isKind(outline.kind))
      faults.push(yaml.faultAtKey([key], `does not belong here: the kind is ${outline.kind}`))
  }

  const { params = [], returns, result } = outline.function ?? {}
  if (outline.function !== undefined) {
    repeated(params, (index, name) =>
      tell(['function', 'params', index, 'name'], `'${name}' is there already`),
    )
    const names = params.flatMap(({ name }) => (name === undefined ? [] : [name]))
    if (returns === 'void' && result === undefined)
      tell(
        ['function', 'result'],
        'is missing: where returns is void, it names the parameter that is changed in place',
      )
    if (returns !== 'void' && returns !== undefined && result !== undefined)
      tell(['function', 'result'], 'belongs to a function that returns void only')
    if (result !== undefined && !names.includes(result))
      tell(['function', 'result'], `'${result}' is not a parameter (${names.join(', ')})`)
  }
  if (outline.class !== undefined) {
    const { methods } = outline.class
    repeated(outline.class.params, (index, name) =>
      tell(['class', 'params', index, 'name'], `'${name}' is there already`),
    )
    repeated(methods, (index, name) =>
      tell(['class', 'methods', index, 'name'], `'${name}' is there already`),
    )
    for (const [at, method] of methods.entries())
      repeated(method.params, (index, name) =>
        tell(['class', 'methods', at, 'params', index, 'name'], `'${name}' is there already`),
      )
  }

  const scale = outline.complexity?.scale
  if (scale !== undefined && scale.from >= scale.to)
    tell(['complexity', 'scale', 'to'], `must be more than from (${scale.from}), is ${scale.to}`)
  return faults
}

function isKind(kind: string | undefined): kind is Kind {
  return kind === 'function' || kind === 'class' || kind === 'stdio'
}

function repeated(
  list: readonly { name?: string | undefined }[],
  tell: (index: number, name: string) => void,
): void {
  for (const [index, { name }] of list.entries())
    if (name !== undefined && list.findIndex((other) => other.name === name) < index) tell(index, name)
}

/** Why answers of a signature cannot be compared that way; undefined where they can. */
export function compareFault(compare: Compare, signature: Signature): string | undefined {
  const { mode } = compare
  if (mode === 'checker') return undefined
  const isText = mode === 'tokens' || mode === 'lines' || mode === 'validator'
  if (signature.kind === 'stdio')
    return isText
      ? undefined
      : `'${mode}' compares values; stdio is compared by tokens, lines, checker or validator`
  if (isText) return `'${mode}' compares text, which only stdio has; use exact, unordered, float or checker`
  const answers =
    signature.kind === 'function' ? [answerType(signature)] : signature.methods.map(({ returns }) => returns)
  if (mode === 'float' && !answers.some(holdsFloat))
    return `'float' needs a float in an answer, and there is none`
  if (mode !== 'unordered') return undefined
  const depth = Math.max(...answers.map(nesting))
  const wanted = Math.max(...compare.levels)
  return wanted > depth
    ? `'unordered' at level ${wanted} needs lists nested that deep, and answers have ${depth}`
    : undefined
}

function holdsFloat(type: ReturnType): boolean {
  return type.kind === 'float' || ('of' in type && holdsFloat(type.of))
}

/** How deep lists are nested in a type. */
function nesting(type: ReturnType): number {
  if (!('of' in type)) return 0
  return type.kind === 'array' || type.kind === 'list'
    ? 1 + nesting(type.of)
    : type.kind === 'optional'
      ? nesting(type.of)
      : 0
}
