import type { Signature } from '../../../model/problem.ts'
import { uses } from '../../../model/signature.ts'

/** A file beside the solution that an editor needs to complete and check it. */
export interface SupportFile {
  readonly name: string
  readonly text: string
}

/** What a person finds when the round begins: the solution to fill in, and the files beside it. */
export interface Starter {
  readonly source: string
  readonly support: readonly SupportFile[]
}

export interface StarterOptions {
  /** The problem's title, for the comment at the top. */
  readonly title: string
}

/** The lines of the comment above the solution; `nothing` is what the language calls an empty list. */
export function comments(signature: Signature, title: string, nothing: string): readonly string[] {
  const lines = [`${title.replace(/\s+/g, ' ').trim()}: see STATEMENT.md.`]
  if (signature.kind === 'stdio') lines.push('Read standard input, write the answer to standard output.')
  if (signature.kind === 'function' && signature.result !== undefined)
    lines.push(`Change \`${signature.result}\` in place: nothing is returned.`)
  if (uses(signature, 'list')) lines.push(`A ListNode has val and next; the empty list is ${nothing}.`)
  if (uses(signature, 'tree')) lines.push(`A TreeNode has val, left and right; the empty tree is ${nothing}.`)
  return lines
}

/** Tells of each function or method that has another name in the language than in the statement. */
export function renamed(
  signature: Signature,
  own: { readonly function: (name: string) => string; readonly method: (name: string) => string },
): readonly string[] {
  if (signature.kind === 'stdio') return []
  const pairs =
    signature.kind === 'function'
      ? [{ name: signature.name, ours: own.function(signature.name) }]
      : signature.methods.map(({ name }) => ({ name, ours: own.method(name) }))
  return pairs
    .filter(({ name, ours }) => name !== ours)
    .map(({ name, ours }) => `\`${name}\` of the statement is \`${ours}\` here.`)
}

const width = 100

/** `open` + parts + `close` on one line where it fits at that indent, else each part on a line of its own. */
export function layout(
  open: string,
  parts: readonly string[],
  close: string,
  { indent, step }: { readonly indent: string; readonly step: string },
): string {
  const line = `${indent}${open}${parts.join(', ')}${close}`
  if (line.length <= width || parts.length === 0) return line
  const inner = parts.map((part) => `${indent}${step}${part},\n`).join('')
  return `${indent}${open}\n${inner}${indent}${close}`
}
