import type { ReturnType, Type } from '../../model/types.ts'

/**
 * Values inside the Node harness: from the pipe to what a solution takes, and from what it returned to JSON
 * text, always led by the type, so that a strange value costs a mismatch and never the harness. Only
 * references taken here, at load, are used later.
 */
const { stringify } = JSON
const { isArray } = Array
const { isSafeInteger } = Number
const { is } = Object
const { apply } = Reflect
const objectToString = Object.prototype.toString
const stringSlice = String.prototype.slice
const toBigInt = BigInt

export class ListNode {
  constructor(
    public val: unknown = 0,
    public next: ListNode | null = null,
  ) {}
}

export class TreeNode {
  constructor(
    public val: unknown = 0,
    public left: TreeNode | null = null,
    public right: TreeNode | null = null,
  ) {}
}

/** A tree of more nodes than this is taken for a cycle. */
const maxNodes = 5_000_000

/** JSON data from the pipe as the value that a solution takes. */
export function toNative(data: unknown, type: Type): unknown {
  switch (type.kind) {
    case 'long':
      return toBigInt(data as string)
    case 'float':
      return typeof data === 'string' ? (data === '-0' ? -0 : +data) : data
    case 'optional':
      return data === null ? null : toNative(data, type.of)
    case 'array':
      return convertItems(data as unknown[], type.of)
    case 'list':
      return toList(convertItems(data as unknown[], type.of))
    case 'tree':
      return toTree(convertItems(data as unknown[], { kind: 'optional', of: type.of }))
    default:
      return data
  }
}

function convertItems(items: unknown[], of: Type): unknown[] {
  const { kind } = of
  if (kind === 'int' || kind === 'bool' || kind === 'string') return items
  for (let i = 0; i < items.length; i++) items[i] = toNative(items[i], of)
  return items
}

function toList(values: unknown[]): ListNode | null {
  let head: ListNode | null = null
  for (let i = values.length - 1; i >= 0; i--) head = new ListNode(values[i], head)
  return head
}

function toTree(values: unknown[]): TreeNode | null {
  if (values.length === 0 || values[0] === null) return null
  const root = new TreeNode(values[0])
  const queue: TreeNode[] = [root]
  let tail = 1
  for (let head = 0, at = 1; at < values.length; head++) {
    const parent = queue[head] as TreeNode
    const left = values[at++]
    if (left !== null) {
      parent.left = new TreeNode(left)
      queue[tail++] = parent.left
    }
    const right = at < values.length ? values[at++] : null
    if (right !== null) {
      parent.right = new TreeNode(right)
      queue[tail++] = parent.right
    }
  }
  return root
}

/** Thrown by {@link toJson} when the text grows over the limit; told by identity, since a class can be asked to lie. */
export const tooLarge = { tooLarge: true } as const

/** What a solution returned, as JSON text of `model/wire.ts`. @throws tooLarge, and what a getter of the value throws */
export function toJson(value: unknown, type: ReturnType, limit: number): string {
  switch (type.kind) {
    case 'void':
      return 'null'
    case 'int':
      if (typeof value === 'number' && isSafeInteger(value)) return value === 0 ? '0' : `${value}`
      return mismatch(value)
    case 'float':
      if (typeof value !== 'number') return mismatch(value)
      if (value - value !== 0) return `"${value}"`
      return is(value, -0) ? '"-0"' : `${value}`
    case 'long':
      return typeof value === 'bigint' ? `"${value}"` : mismatch(value)
    case 'bool':
      return typeof value === 'boolean' ? `${value}` : mismatch(value)
    case 'string':
      if (typeof value !== 'string') return mismatch(value)
      if (value.length > limit) throw tooLarge
      return stringify(value)
    case 'optional':
      return value === null ? 'null' : toJson(value, type.of, limit)
    case 'array':
      return isArray(value) ? itemsToJson(value, value.length, type.of, limit) : mismatch(value)
    case 'list':
      return listToJson(value, type.of, limit)
    case 'tree':
      return treeToJson(value, type.of, limit)
  }
}

function itemsToJson(items: ArrayLike<unknown>, length: number, of: Type, limit: number): string {
  let text = '['
  for (let i = 0; i < length; i++) {
    if (i > 0) text += ','
    text += toJson(items[i], of, limit)
    if (text.length > limit) throw tooLarge
  }
  return `${text}]`
}

function listToJson(value: unknown, of: Type, limit: number): string {
  let node = value
  let text = '['
  // Brent's: the mark moves on to the node at each power of two; a cycle comes back to it.
  let mark: unknown = null
  let power = 1
  for (let count = 0; node !== null; count++) {
    if (!isNode(node, 'next'))
      return count === 0 ? mismatch(node) : mismatchText(`a node whose next is ${describe(node)}`)
    if (node === mark) return mismatchText('a list with a cycle')
    if (count === power) {
      mark = node
      power *= 2
    }
    if (count > 0) text += ','
    text += toJson(node.val, of, limit)
    if (text.length > limit) throw tooLarge
    node = node.next
  }
  return `${text}]`
}

function treeToJson(value: unknown, of: Type, limit: number): string {
  if (value === null) return '[]'
  const queue: unknown[] = [value]
  let tail = 1
  let text = '['
  let pendingNulls = ''
  for (let head = 0; head < tail; head++) {
    const node = queue[head]
    const comma = head > 0 ? ',' : ''
    if (node === null) {
      pendingNulls += `${comma}null`
      continue
    }
    if (!isNode(node, 'left'))
      return head === 0 ? mismatch(node) : mismatchText(`a node whose child is ${describe(node)}`)
    if (tail > maxNodes) return mismatchText('a tree with a cycle')
    text += `${pendingNulls}${comma}${toJson(node.val, of, limit)}`
    pendingNulls = ''
    if (text.length > limit) throw tooLarge
    queue[tail++] = node.left
    queue[tail++] = node.right
  }
  return `${text}]`
}

interface AnyNode {
  val: unknown
  next: unknown
  left: unknown
  right: unknown
}

function isNode(value: unknown, link: 'next' | 'left'): value is AnyNode {
  return typeof value === 'object' && value !== null && 'val' in value && link in value
}

const mismatch = (value: unknown): string => mismatchText(describe(value))
const mismatchText = (text: string): string => `{"$":${stringify(text)}}`

/** A short description of any value at all; runs no code of the value but its toStringTag and constructor. */
export function describe(value: unknown): string {
  try {
    switch (typeof value) {
      case 'number':
        return is(value, -0) ? 'number -0' : `number ${value}`
      case 'bigint':
        return `bigint ${apply(stringSlice, `${value}`, [0, 40])}n`
      case 'string':
        return `string ${stringify(apply(stringSlice, value, [0, 40]))}`
      case 'boolean':
        return `boolean ${value}`
      case 'object': {
        if (value === null) return 'null'
        if (isArray(value)) return 'an array'
        const name = value.constructor?.name
        if (typeof name === 'string' && name !== '')
          return name === 'Object' ? 'an object' : apply(stringSlice, name, [0, 40])
        return apply(objectToString, value, [])
      }
      default:
        return typeof value
    }
  } catch {
    return 'a value that cannot be described'
  }
}
