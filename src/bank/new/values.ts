import type { Signature } from '../../model/problem.ts'
import type { ReturnType, Type } from '../../model/types.ts'

/** Stand-ins by type: values for tests.yaml, and what makes and checks values in generate.ts. */

/** A value of the type as YAML of one line. */
export function sampleValue(type: ReturnType): string {
  switch (type.kind) {
    case 'float':
      return '0.5'
    case 'bool':
      return 'true'
    case 'string':
      return "'a'"
    case 'void':
      return 'null'
    case 'array':
    case 'list':
    case 'tree':
      return `[${sampleValue(type.of)}]`
    case 'optional':
      return sampleValue(type.of)
    default:
      return '0'
  }
}

/** The type in TypeScript, of a value in plain form: as generators make it and `validate` gets it. */
export function plainType(type: Type): string {
  switch (type.kind) {
    case 'int':
    case 'float':
      return 'number'
    case 'long':
      return 'bigint'
    case 'bool':
      return 'boolean'
    case 'string':
      return 'string'
    case 'optional':
      return `${plainType(type.of)} | null`
    case 'tree':
      return `(${plainType(type.of)} | null)[]`
    default: {
      const of = plainType(type.of)
      return of.includes(' | ') && !of.endsWith(']') ? `(${of})[]` : `${of}[]`
    }
  }
}

/** An expression that makes a value by chance; `length` is that of a list or a text. */
export function randomValue(type: Type, length = 'random.int(1, 3)'): string {
  switch (type.kind) {
    case 'long':
      return 'random.long(0n, 1000n)'
    case 'float':
      return 'random.int(0, 1000) / 8'
    case 'bool':
      return 'random.int(0, 1) === 1'
    case 'string':
      return `Array.from({ length: ${length} }, () => random.pick(['a', 'b', 'c'])).join('')`
    case 'optional':
      return randomValue(type.of, length)
    case 'int':
      return 'random.int(0, 1000)'
    default:
      return `Array.from({ length: ${length} }, () => ${randomValue(type.of)})`
  }
}

/** Whether a value of the type has a length. */
export const hasLength = ({ kind }: Type): boolean => ['array', 'list', 'tree', 'string'].includes(kind)

/** Statements of `validate` that hold bounds of a value, as a beginning; none where the type has no plain bounds. */
export function boundsOf(name: string, type: Type): string[] {
  if (hasLength(type))
    return [`  if (${name}.length > 100_000) return \`${name} has \${${name}.length} elements\``]
  if (type.kind === 'int' || type.kind === 'float')
    return [`  if (${name} < 0 || ${name} > 1000) return \`${name} is \${${name}}\``]
  if (type.kind === 'long')
    return [`  if (${name} < 0n || ${name} > 1000n) return \`${name} is \${${name}}\``]
  return []
}

/** The input and the answer of a test that is to be written, as YAML of one line each. */
export function sampleTest(signature: Signature): { readonly input: string; readonly output: string } {
  switch (signature.kind) {
    case 'stdio':
      return { input: String.raw`"1\n5\n"`, output: String.raw`"5\n"` }
    case 'function': {
      const { params, returns, result } = signature
      const answer = params.find(({ name }) => name === result)?.type ?? returns
      const values = params.map(({ name, type }) => `${name}: ${sampleValue(type)}`)
      return { input: `{${values.join(', ')}}`, output: sampleValue(answer) }
    }
    case 'class': {
      const made = signature.params.map(({ type }) => sampleValue(type))
      const calls = signature.methods.map(
        ({ name, params }) => `[${[`'${name}'`, ...params.map(({ type }) => sampleValue(type))].join(', ')}]`,
      )
      return {
        input: `{new: [${made.join(', ')}], calls: [${calls.join(', ')}]}`,
        output: `[${signature.methods.map(({ returns }) => sampleValue(returns)).join(', ')}]`,
      }
    }
  }
}
