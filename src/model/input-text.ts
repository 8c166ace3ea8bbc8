import type { Call, ClassInput, ClassSignature, FunctionInput, Input, Problem, TestSpec } from './problem.ts'
import { formatValue } from './text.ts'
import type { Value } from './types.ts'

/** The texts of the samples' inputs, by position among all tests. */
export function sampleInputs({
  problem,
  tests,
}: {
  readonly problem: Problem
  readonly tests: readonly TestSpec[]
}): Map<number, string> {
  return new Map(
    tests.flatMap((test, index) =>
      test.class === 'sample' ? [[index, inputText(problem, test.in)] as const] : [],
    ),
  )
}

/** An input for people: one line a parameter, the calls of a class, or the text. */
export function inputText({ signature }: Pick<Problem, 'signature'>, input: TestSpec['in']): string {
  if (input === undefined || typeof input === 'string') return input ?? ''
  if (signature.kind === 'class' && isClassInput(input))
    return [newLine(signature, input), ...input.calls.map(callText)].join('\n')
  return argumentLines(input as FunctionInput).join('\n')
}

/** A line a parameter: `name = value`. */
export function argumentLines(input: FunctionInput): readonly string[] {
  return Object.entries(input).map(([name, value]) => `${name} = ${formatValue(value)}`)
}

/** The calls of a class with what they return, a line each: `get(1) → 7`, without an arrow where a method returns nothing. */
export function callLines(signature: ClassSignature, input: ClassInput, out: Value): readonly string[] {
  const results: readonly Value[] = Array.isArray(out) ? out : []
  const silent = new Set(
    signature.methods.flatMap(({ name, returns }) => (returns.kind === 'void' ? [name] : [])),
  )
  return [
    newLine(signature, input),
    ...input.calls.map((call, index) =>
      silent.has(call[0]) ? callText(call) : `${callText(call)} → ${formatValue(results[index] ?? null)}`,
    ),
  ]
}

export function isClassInput(input: Exclude<Input, string>): input is ClassInput {
  return 'calls' in input && 'new' in input
}

const newLine = ({ name }: ClassSignature, { new: args }: ClassInput): string =>
  callText([`new ${name}`, ...args])

const callText = ([method, ...args]: Call): string => `${method}(${args.map(formatValue).join(', ')})`
