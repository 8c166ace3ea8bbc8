import { isRecord } from '../../bank/cache.ts'
import type { Kind } from '../../model/problem.ts'
import type { Dice } from './dice.ts'

/**
 * A place within an input, as JSON data, and what makes an input like it. Inputs are never changed: each edit makes another.
 */
interface Place {
  readonly value: unknown
  /** The whole input with another value here. */
  put(value: unknown): unknown
}

/** Parts that may be dropped, doubled or swapped: the elements of a list, the lines of a text, the characters of a string. */
interface Parts {
  readonly items: readonly unknown[]
  put(items: readonly unknown[]): unknown
}

/** All inputs with one part less: an element, a line, a character. What does not fit the signature is for the caller to find. */
export function smallerThan(input: unknown, kind: Kind): unknown[] {
  return partsOf(input, kind).flatMap(({ items, put }) =>
    items.map((_, index) => put(items.filter((_item, at) => at !== index))),
  )
}

/** An input that differs a little from another: parts dropped, doubled or swapped, a number changed. */
export function variantOf(input: unknown, kind: Kind, dice: Dice): unknown {
  const numbers = numbersOf(input, kind)
  const parts = partsOf(input, kind).filter(({ items }) => items.length > 0)
  if (parts.length === 0 || (numbers.length > 0 && dice.int(0, 1) === 0)) {
    if (numbers.length === 0) return input
    const { value, put } = dice.pick(numbers)
    const others = numbers.map((other) => Number(other.value))
    return put(dice.pick([Number(value) + 1, Number(value) - 1, dice.pick(others)]))
  }
  const { items, put } = dice.pick(parts)
  const at = dice.int(0, items.length - 1)
  const other = dice.int(0, items.length - 1)
  switch (dice.int(0, 3)) {
    case 0:
      return put(items.filter((_, index) => index !== at))
    case 1:
      return put([...items.slice(0, at), items[at], ...items.slice(at)])
    case 2:
      return put(items.map((item, index) => (index === at ? items[other] : item)))
    default:
      return put(
        items.map((item, index) => items[index === at ? other : index === other ? at : index] ?? item),
      )
  }
}

function partsOf(input: unknown, kind: Kind): Parts[] {
  return placesOf(input, kind).flatMap(({ value, put }): Parts[] => {
    if (Array.isArray(value)) return [{ items: value, put }]
    if (typeof value !== 'string') return []
    const by = kind === 'stdio' ? ['\n', ' '] : ['']
    return by.map((separator) => ({
      items: value.split(separator),
      put: (items) => put(items.join(separator)),
    }))
  })
}

/** The whole numbers of an input; of a text, its words that are such. */
function numbersOf(input: unknown, kind: Kind): Place[] {
  return placesOf(input, kind).flatMap((place): Place[] => {
    const { value, put } = place
    if (typeof value === 'number') return Number.isInteger(value) ? [place] : []
    if (typeof value !== 'string' || kind !== 'stdio') return []
    return [...value.matchAll(/-?\b\d{1,9}\b/g)].map(({ 0: word, index }) => ({
      value: word,
      put: (other) => put(`${value.slice(0, index)}${String(other)}${value.slice(index + word.length)}`),
    }))
  })
}

/** All that may be changed in an input; not how many arguments there are, and not which methods are called. */
function placesOf(input: unknown, kind: Kind): Place[] {
  if (kind === 'stdio') return [{ value: input, put: (text) => text }]
  if (kind === 'function') return elements(Array.isArray(input) ? input : [], (args) => args).flatMap(within)
  if (!isRecord(input) || !Array.isArray(input.new) || !Array.isArray(input.calls)) return []
  const calls: readonly unknown[] = input.calls
  return [
    { value: calls, put: (others) => ({ ...input, calls: others }) },
    ...elements(input.new, (args) => ({ ...input, new: args })).flatMap(within),
    ...calls.flatMap((call, index) =>
      elements(Array.isArray(call) ? call : [], (changed) => ({
        ...input,
        calls: calls.map((other, at) => (at === index ? changed : other)),
      }))
        .slice(1)
        .flatMap(within),
    ),
  ]
}

/** A place and all places within it. */
function within(place: Place): Place[] {
  const { value, put } = place
  return Array.isArray(value) ? [place, ...elements(value, put).flatMap(within)] : [place]
}

function elements(items: readonly unknown[], put: (items: readonly unknown[]) => unknown): Place[] {
  return items.map((value, index) => ({
    value,
    put: (other) => put(items.map((item, at) => (at === index ? other : item))),
  }))
}
