import { readFileSync } from 'node:fs'
import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLError,
  type YAMLMap,
} from 'yaml'
import type { BankFault } from '../errors.ts'

/** Way from a document's root to a value in it. */
export type Path = readonly (string | number)[]

/** A YAML text that remembers where everything in it stands. */
export interface YamlFile {
  readonly file: string
  /** The document's value; undefined when the text is empty, or its syntax too broken to look inside. */
  readonly root: Node | undefined
  /** What is wrong with the syntax. */
  readonly faults: readonly BankFault[]
  /** A fault at a node, such as a value of the wrong type. */
  faultAt(node: Node | undefined, path: Path, message: string): BankFault
  /** A fault at the value of a path, or, where there is none, at what should hold it. */
  fault(path: Path, message: string): BankFault
  /** A fault at the key itself that a path ends with. */
  faultAtKey(path: Path, message: string): BankFault
  /** The node itself, or what an alias stands for. */
  resolve(node: unknown): Node | undefined
  /** The node as plain data; undefined, with a fault put into `faults`, where that is impossible. */
  plain(node: Node, path: Path, faults: BankFault[]): unknown
}

/** Writes a path as `function.params[0].type`. */
export function formatPath(path: Path): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`))
    .join('')
}

/** The entries of a map by name. Where a key stands twice the first holds; the syntax check names the second. */
export function entries(map: YAMLMap): Map<string, { key: Node | undefined; value: unknown }> {
  const found = new Map<string, { key: Node | undefined; value: unknown }>()
  for (const { key, value } of map.items) {
    const name = isScalar(key) ? String(key.value) : String(key)
    if (!found.has(name)) found.set(name, { key: isNode(key) ? key : undefined, value })
  }
  return found
}

/**
 * Reads a YAML text without ever throwing: what is wrong with its syntax is in `faults`, with its place.
 * With `bigIntegers` all integers become bigints, so that none is rounded.
 */
export function openYaml(text: string, file: string, bigIntegers: boolean): YamlFile {
  const lines = new LineCounter()
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  let document: ReturnType<typeof parseDocument>
  try {
    document = parseDocument(text, { lineCounter: lines, prettyErrors: false, intAsBigInt: bigIntegers })
  } catch (error) {
    // The parser recurses: nesting of some thousand levels exhausts the stack.
    return unreadable(
      file,
      `cannot be read as YAML: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
  const faults = [...withoutEchoes(document.errors), ...document.warnings].map(({ message, code, pos }) => ({
    file,
    ...place(pos[0]),
    message: `YAML: ${message}${code === 'UNEXPECTED_TOKEN' ? quotesHint : ''}`,
  }))
  const broken = document.errors.some(({ code }) => code !== 'DUPLICATE_KEY')
  const root = broken || document.contents === null ? undefined : document.contents

  const resolve = (node: unknown): Node | undefined =>
    isAlias(node) ? node.resolve(document) : isNode(node) ? node : undefined
  const faultAt = (node: Node | undefined, path: Path, message: string): BankFault => ({
    file,
    ...place(node?.range?.[0] ?? 0),
    ...(path.length > 0 ? { key: formatPath(path) } : {}),
    message,
  })
  const walk = (path: Path): { key: Node | undefined; value: Node | undefined } => {
    let found: { key: Node | undefined; value: Node | undefined } = { key: undefined, value: root }
    for (const part of path) {
      const holder = resolve(found.value)
      const next = isMap(holder)
        ? entries(holder).get(String(part))
        : isSeq(holder) && typeof part === 'number' && part < holder.items.length
          ? { key: undefined, value: holder.items[part] }
          : undefined
      if (next === undefined) break
      found = { key: next.key, value: isNode(next.value) ? next.value : next.key }
    }
    return found
  }
  return {
    file,
    root,
    faults,
    faultAt,
    resolve,
    fault: (path, message) => faultAt(walk(path).value, path, message),
    faultAtKey: (path, message) => {
      const { key, value } = walk(path)
      return faultAt(key ?? value, path, message)
    },
    plain: (node, path, into) => {
      try {
        return node.toJS(document)
      } catch (error) {
        into.push(faultAt(node, path, error instanceof Error ? error.message : String(error)))
        return undefined
      }
    },
  }
}

const quotesHint = '; a text that holds any of [ ] { } , : # may need quotes'

/** Once the parser has lost its way, each token that follows is an error of its own: those say nothing new. */
function withoutEchoes(errors: readonly YAMLError[]): readonly YAMLError[] {
  return errors.filter(({ message }, index) => index === 0 || !message.includes('token in YAML stream'))
}

/** Opens a YAML file; one that is missing or may not be read has that as its fault. */
export function openYamlFile(file: string, bigIntegers: boolean): YamlFile {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    return unreadable(file, readFailure(error))
  }
  return openYaml(text, file, bigIntegers)
}

function readFailure(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return 'is missing'
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read: check its permissions'
  return `cannot be read: ${error instanceof Error ? error.message : String(error)}`
}

function unreadable(file: string, message: string): YamlFile {
  const fault = (path: Path, text: string): BankFault => ({
    file,
    ...(path.length > 0 ? { key: formatPath(path) } : {}),
    message: text,
  })
  return {
    file,
    root: undefined,
    faults: [fault([], message)],
    faultAt: (_node, path, text) => fault(path, text),
    fault,
    faultAtKey: fault,
    resolve: () => undefined,
    plain: () => undefined,
  }
}
