import { z } from 'zod'
import type { BankFault } from '../errors.ts'
import { didYouMean } from './near-miss.ts'
import type { Path, YamlFile } from './yaml-file.ts'

/** What a schema was asked to read, and where in the file it stands. */
interface Subject {
  readonly yaml: YamlFile
  readonly at: Path
  readonly schema: z.core.$ZodType
  readonly data: unknown
}

/** Turns what a schema found into faults with their place, in the words of the bank. */
export function issueFaults(issues: readonly z.core.$ZodIssue[], subject: Subject): BankFault[] {
  return issues.flatMap((issue) => {
    const inner = issue.path.filter((part) => typeof part !== 'symbol')
    const path = [...subject.at, ...inner]
    if (issue.code !== 'unrecognized_keys')
      return [subject.yaml.fault(path, describeIssue(issue, valueAt(subject.data, inner)))]
    const known = keysAt(subject.schema, inner, subject.data)
    return issue.keys.map((key) =>
      subject.yaml.faultAtKey([...path, key], `is not a known key${didYouMean(key, known)}`),
    )
  })
}

/** The keys of a map at fault, so that the others can still be read. */
export function keysAtFault(issues: readonly z.core.$ZodIssue[]): Set<PropertyKey> {
  const keys = new Set<PropertyKey>()
  for (const issue of issues) {
    const [first] = issue.path
    if (first !== undefined) keys.add(first)
    else if (issue.code === 'unrecognized_keys') for (const key of issue.keys) keys.add(key)
  }
  return keys
}

/** The keys that a schema knows in the map at a path. */
function keysAt(schema: z.core.$ZodType, path: Path, data: unknown): readonly string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return keysAt(schema.unwrap(), path, data)
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const fitting = schema.options.filter((option) => option._zod.propValues?.mode?.has(modeOf(data)))
    return fitting.flatMap((option) => keysAt(option, path, data))
  }
  const [head, ...rest] = path
  if (schema instanceof z.ZodObject) {
    if (head === undefined) return Object.keys(schema.shape)
    const next = schema.shape[String(head)]
    return next === undefined ? [] : keysAt(next, rest, valueAt(data, [head]))
  }
  if (schema instanceof z.ZodArray && head !== undefined)
    return keysAt(schema.element, rest, valueAt(data, [head]))
  return []
}

function modeOf(data: unknown): string {
  return String(valueAt(data, ['mode']))
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, part) => (typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined),
    data,
  )
}

const kindNames: { readonly [expected: string]: string } = {
  string: 'a string',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'a map of keys',
  record: 'a map of keys',
}

function describeIssue(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === undefined && issue.code !== 'custom') return 'is missing'
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${kindNames[issue.expected] ?? issue.expected}, is ${describePlain(value)}`
    case 'invalid_value':
      return oneOf(issue.values.map(String), value)
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? oneOf(issue.options.map(String), value)
        : issue.message
    case 'too_small':
    case 'too_big':
      return describeSize(issue, value)
    case 'invalid_format':
      return value === '' ? issue.message : `${issue.message}, is ${describePlain(value)}`
    default:
      return issue.message
  }
}

function oneOf(values: readonly string[], value: unknown): string {
  if (typeof value === 'object') return `must be one of ${values.join(', ')}, is ${describePlain(value)}`
  const word = String(value)
  if (values.length === 1) return `must be ${values[0]}, is ${describePlain(value)}`
  const meant = didYouMean(word, values)
  // A long list says less than the one word that was meant.
  const known = meant !== '' && values.length > 10 ? `the ${values.length} known ones` : values.join(', ')
  return `'${word}' is not one of ${known}${meant}`
}

function describeSize(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, value: unknown): string {
  const bound = String(issue.code === 'too_small' ? issue.minimum : issue.maximum)
  const words = issue.exact ? 'exactly' : issue.code === 'too_small' ? 'at least' : 'at most'
  if (Array.isArray(value)) return `must hold ${words} ${bound}, holds ${value.length}`
  return `must be ${words} ${bound}, is ${describePlain(value)}`
}

/** Names plain data in a message. */
function describePlain(value: unknown): string {
  if (value === null) return 'empty'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a map of keys'
  if (typeof value !== 'string') return String(value)
  if (value.trim() === '') return 'empty'
  return value.length > 40 || value.includes('\n') ? 'a text' : `'${value}'`
}
