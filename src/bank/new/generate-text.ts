import type { ClassSignature, FunctionSignature, Param, Signature } from '../../model/problem.ts'
import { toWrite } from '../unwritten.ts'
import { boundsOf, hasLength, plainType, randomValue } from './values.ts'

const growingComment = `/** ${toWrite('how the input grows with n, so that a slow solution is seen')} */`
const validateComment = `/** True, or which constraint the input breaks. ${toWrite('a check of each constraint')} */`
const head = 'export function growing(random: Random, { n }: { n: number })'

/** generate.ts of a new problem: one generator that grows by its argument n, and `validate`. */
export function generateText(signature: Signature): string {
  switch (signature.kind) {
    case 'stdio':
      return stdioText
    case 'function':
      return functionText(signature)
    case 'class':
      return classText(signature)
  }
}

function functionText({ params }: FunctionSignature): string {
  const size = sizeOf(params)
  const bounded = params.filter(({ name, type }) => boundsOf(name, type).length > 0).map(({ name }) => name)
  const taken = bounded.length > 0 ? `{ ${bounded.join(', ')} }` : '_input'
  return `interface Input {
${params.map(({ name, type }) => `  ${name}: ${plainType(type)}\n`).join('')}}

${growingComment}
${head}: Input {
  return {
${params.map(({ name, type }) => `    ${name}: ${name === size ? sized(type) : randomValue(type)},\n`).join('')}  }
}

${validateComment}
export function validate(${taken}: Input): true | string {
${params.flatMap(({ name, type }) => boundsOf(name, type).map((line) => `${line}\n`)).join('')}  return true
}
`
}

/** The parameter that takes the size: the first that has a length, else the first number. */
function sizeOf(params: readonly Param[]): string | undefined {
  const found = params.find(({ type }) => hasLength(type)) ?? params.find(({ type }) => type.kind === 'int')
  return (found ?? params[0])?.name
}

function sized(type: Param['type']): string {
  if (type.kind === 'int') return 'random.int(0, n)'
  if (type.kind === 'float') return 'random.int(0, n) / 8'
  if (type.kind === 'long') return 'random.long(0n, BigInt(n))'
  return randomValue(type, 'n')
}

function classText({ params, methods }: ClassSignature): string {
  const calls = methods.map(
    ({ name, params: taken }) => `[${[`'${name}'`, ...taken.map(({ type }) => plainType(type))].join(', ')}]`,
  )
  const made = methods.map(
    ({ name, params: taken }) =>
      `    () => [${[`'${name}'`, ...taken.map(({ type }) => randomValue(type))].join(', ')}],\n`,
  )
  return `type Call = ${calls.join(' | ')}

interface Input {
  new: [${params.map(({ type }) => plainType(type)).join(', ')}]
  calls: Call[]
}

${growingComment}
${head}: Input {
  const kinds: (() => Call)[] = [
${made.join('')}  ]
  return {
    new: [${params.map(({ type }) => randomValue(type)).join(', ')}],
    calls: Array.from({ length: n }, () => random.pick(kinds)()),
  }
}

${validateComment}
export function validate({ calls }: Input): true | string {
  if (calls.length > 100_000) return \`there are \${calls.length} calls\`
  return true
}
`
}

const stdioText = `${growingComment}
${head}: string {
  const numbers = Array.from({ length: n }, () => random.int(0, 1000))
  return \`\${n}\\n\${numbers.join(' ')}\\n\`
}

${validateComment}
export function validate(input: string): true | string {
  if (!/^\\d+\\n\\d+( \\d+)*\\n$/.test(input)) return 'it is not a count and a line of so many numbers'
  return true
}
`
