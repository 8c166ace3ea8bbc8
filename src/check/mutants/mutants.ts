import { type AnyNode, parse } from 'acorn'
import { isRecord } from '../../bank/cache.ts'
import type { Program } from '../../judge/languages/language.ts'
import { placesOf } from '../../judge/program.ts'
import { editsAt } from './edits.ts'

/** The reference with one small change, as JavaScript. */
export interface Mutant {
  /** Line of the change in the source as it was written, from 1. */
  readonly line: number
  /** What stood there, and what stands there now: a part of the line in JavaScript, in one line. */
  readonly original: string
  readonly replacement: string
  readonly code: string
}

/** So long may be what is shown of the surroundings of a change. */
const shownLength = 60

/**
 * All mutants of a program that was transformed from a source, in the order of its text. What esbuild adds is left as it
 * is, and so is code that only throws, which no valid input reaches.
 */
export function mutantsOf(program: Program): Mutant[] {
  const { code, esModule = false } = program
  const place = placesOf(program)
  const root = parse(code, {
    ecmaVersion: 'latest',
    sourceType: esModule ? 'module' : 'script',
    locations: true,
  })
  const seen = new Set<string>()
  const mutants: Mutant[] = []
  for (const { node, above } of nodesOf(root, [], code)) {
    for (const { from, to, by, at } of editsAt(node, above, code)) {
      const start = at.loc?.start
      const line = start && place(start.line, start.column + 1)?.line
      const changed = `${code.slice(0, from)}${by}${code.slice(to)}`
      if (line === undefined || seen.has(changed)) continue
      seen.add(changed)
      const shown = surroundings(at, [...above, node], code)
      mutants.push({
        line,
        original: squeezed(code.slice(shown.start, shown.end)),
        replacement: squeezed(`${code.slice(shown.start, from)}${by}${code.slice(to, shown.end)}`),
        code: changed,
      })
    }
  }
  return mutants.sort((a, b) => a.line - b.line)
}

interface Found {
  readonly node: AnyNode
  /** The nodes that hold it, outermost first. */
  readonly above: readonly AnyNode[]
}

/** A node and all within, but for what is left as it is. */
function* nodesOf(node: AnyNode, above: readonly AnyNode[], code: string): Generator<Found> {
  const parent = above.at(-1)
  if (onlyThrows(node) || isSize(node, parent) || isPartDefault(node, parent) || isAdded(node, above, code))
    return
  yield { node, above }
  const inside = [...above, node]
  for (const child of childrenOf(node)) yield* nodesOf(child, inside, code)
}

function childrenOf(node: AnyNode): AnyNode[] {
  return Object.values(node)
    .flatMap((value: unknown) => (Array.isArray(value) ? value : [value]))
    .filter(isNode)
}

const isNode = (value: unknown): value is AnyNode =>
  isRecord(value) && typeof value.type === 'string' && typeof value.start === 'number'

function onlyThrows(node: AnyNode): boolean {
  switch (node.type) {
    case 'ThrowStatement':
      return true
    case 'BlockStatement':
      return node.body.length > 0 && node.body.every(onlyThrows)
    case 'IfStatement':
      return onlyThrows(node.consequent) && !node.alternate
    default:
      return false
  }
}

/** The default of a part of an array, as of a line that is split: it is there for the type checker, and never taken. */
function isPartDefault(node: AnyNode, parent: AnyNode | undefined): boolean {
  return node.type === 'AssignmentPattern' && parent?.type === 'ArrayPattern'
}

/** The length that an array is made with: one of JavaScript grows by itself, and a longer one shows in no answer. */
function isSize(node: AnyNode, parent: AnyNode | undefined): boolean {
  if (parent?.type === 'NewExpression')
    return (
      parent.callee.type === 'Identifier' && parent.callee.name.endsWith('Array') && node !== parent.callee
    )
  return node.type === 'Property' && node.key.type === 'Identifier' && node.key.name === 'length'
}

/** What esbuild adds to make a module of the source. */
function isAdded({ start }: AnyNode, above: readonly AnyNode[], code: string): boolean {
  return (
    above.length === 1 && /^(__export\(|module\.exports = __toCommonJS)/.test(code.slice(start, start + 40))
  )
}

/** The outermost node around a change that is short enough to be shown, on one line. */
function surroundings(at: AnyNode, above: readonly AnyNode[], code: string): AnyNode {
  const isShort = ({ start, end }: AnyNode): boolean =>
    end - start <= shownLength && !code.slice(start, end).includes('\n')
  const around = above.filter(({ start, end }) => start <= at.start && at.end <= end)
  return around.find(isShort) ?? at
}

function squeezed(text: string): string {
  const line = text.replace(/\s+/g, ' ').replaceAll('void 0', 'undefined').trim()
  return line.length > 2 * shownLength ? `${line.slice(0, 2 * shownLength)}…` : line
}
