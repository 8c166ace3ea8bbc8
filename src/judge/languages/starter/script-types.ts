import type { Signature } from '../../../model/problem.ts'
import { uses } from '../../../model/signature.ts'
import type { ReturnType } from '../../../model/types.ts'

/** What the starters of TypeScript and JavaScript share: types, and the files beside them. */

/** A type in TypeScript's words, which JSDoc shares. */
export function scriptType(type: ReturnType): string {
  switch (type.kind) {
    case 'int':
    case 'float':
      return 'number'
    case 'long':
      return 'bigint'
    case 'bool':
      return 'boolean'
    case 'string':
    case 'void':
      return type.kind
    case 'optional':
      return `${scriptType(type.of)} | null`
    case 'array': {
      const of = scriptType(type.of)
      return of.endsWith(' | null') ? `(${of})[]` : `${of}[]`
    }
    case 'list':
      return `ListNode<${scriptType(type.of)}> | null`
    case 'tree':
      return `TreeNode<${scriptType(type.of)}> | null`
  }
}

const head = `/**
 * What your solution may use without importing it. The judge supplies the values.
 */
`

const listNode = `/** A node of a singly linked list. The empty list is null. */
declare class ListNode<T> {
  val: T
  next: ListNode<T> | null
  constructor(val: T, next?: ListNode<T> | null)
}
`

const treeNode = `/** A node of a binary tree. The empty tree is null. */
declare class TreeNode<T> {
  val: T
  left: TreeNode<T> | null
  right: TreeNode<T> | null
  constructor(val: T, left?: TreeNode<T> | null, right?: TreeNode<T> | null)
}
`

const printing = `/** For a look at a value while you work. */
declare const console: {
  log(...values: unknown[]): void
  info(...values: unknown[]): void
  warn(...values: unknown[]): void
  error(...values: unknown[]): void
  debug(...values: unknown[]): void
  table(values: unknown): void
}
`

const standardStreams = `declare module 'node:fs' {
  export function readFileSync(file: number | string, encoding: 'utf8' | 'utf-8'): string
  export function writeSync(descriptor: number, text: string): number
}

declare module 'fs' {
  export * from 'node:fs'
}

declare const process: {
  readonly stdin: { readonly fd: 0 }
  readonly stdout: { readonly fd: 1; write(text: string): boolean }
  readonly stderr: { readonly fd: 2; write(text: string): boolean }
}
`

/**
 * The ambient declarations of a workspace. The workspace stands alone: it may be on a machine, or in a
 * folder, that has no @types/node, so what a solution usually calls is declared here.
 */
export function declarations(signature: Signature): string {
  const parts = [head]
  if (uses(signature, 'list')) parts.push(listNode)
  if (uses(signature, 'tree')) parts.push(treeNode)
  parts.push(printing)
  if (signature.kind === 'stdio') parts.push(standardStreams)
  return parts.join('\n')
}

/** Settings that tsconfig.json and jsconfig.json share; every TypeScript from 5.0 on reads them. */
export const compilerOptions = {
  target: 'es2022',
  lib: ['es2023'],
  module: 'esnext',
  moduleResolution: 'bundler',
  moduleDetection: 'force',
  types: [],
  strict: true,
  noEmit: true,
  skipLibCheck: true,
} as const

/** A configuration file, with short lists on one line as people write them. */
export function configText(config: object): string {
  const text = JSON.stringify(config, null, 2)
  return `${text.replace(/\[\s+("[^"]*"(?:,\s+"[^"]*")*)\s+\]/g, (_, items: string) => `[${items.replace(/\s+/g, ' ')}]`)}\n`
}
