import { UsageError } from '../../errors.ts'
import { formatType, parseType, type ReturnType, type Type, TypeSyntaxError } from '../../model/types.ts'
import { nearMisses } from '../near-miss.ts'

/** The words of the bank's types, and what other languages call them. */
const words = ['int', 'long', 'float', 'bool', 'string', 'ListNode', 'TreeNode'] as const
const aliases: ReadonlyMap<string, string> = new Map([
  ['integer', 'int'],
  ['number', 'int'],
  ['i32', 'int'],
  ['i64', 'long'],
  ['bigint', 'long'],
  ['double', 'float'],
  ['boolean', 'bool'],
  ['str', 'string'],
  ['char', 'string'],
  ['text', 'string'],
])

/** Reads a type as a person types it. @throws UsageError with the type that was meant */
export function readType(text: string): Type {
  if (text.trim() === 'void')
    throw new UsageError(
      "'void' is no type of a value.",
      'Only a result may be void: of what changes its input.',
    )
  try {
    return parseType(text)
  } catch (error) {
    if (!(error instanceof TypeSyntaxError)) throw error
    const meant = meantBy(text)
    throw new UsageError(
      `${error.message}.`,
      meant === undefined ? [] : [`Did you mean '${formatType(meant)}'?`],
    )
  }
}

/** Reads the type of a result, which may be void. @throws UsageError */
export function readReturnType(text: string): ReturnType {
  return text.trim() === 'void' ? { kind: 'void' } : readType(text)
}

const containers: readonly (readonly [RegExp, string])[] = [
  [/^(?:list|array|vector|vec|slice)\s*[<[](.+)[>\]]$/i, '[]'],
  [/^(?:optional|option)\s*[<[](.+)[>\]]$/i, '?'],
  [/^(.+?)\s*\|\s*(?:null|none|undefined)$/i, '?'],
  [/^(.+)\[\]$/, '[]'],
  [/^(.+)\?$/, '?'],
]

/** The type that a text may have meant, in the words of another language or mistyped. */
function meantBy(text: string): Type | undefined {
  const source = text.trim()
  for (const [form, ending] of containers) {
    const inner = form.exec(source)?.[1]
    if (inner === undefined) continue
    const of = meantBy(inner)
    return of && typeOf(`${formatType(of)}${ending}`)
  }
  const spelled = source.replace(/\w+/g, (word) => aliases.get(word.toLowerCase()) ?? nearest(word))
  return typeOf(spelled)
}

function nearest(word: string): string {
  return words.find((known) => known === word) ?? nearMisses(word, words)[0] ?? word
}

function typeOf(source: string): Type | undefined {
  try {
    return parseType(source)
  } catch {
    return undefined
  }
}
