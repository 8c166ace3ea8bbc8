import type { Problem, TestSpec } from './problem.ts'
import { formatValue } from './text.ts'

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
  if (signature.kind === 'class' && 'calls' in input) {
    const { new: args, calls } = input as {
      new: readonly never[]
      calls: readonly (readonly [string, ...never[]])[]
    }
    const call = (name: string, values: readonly never[]): string =>
      `${name}(${values.map(formatValue).join(', ')})`
    return [
      call(`new ${signature.name}`, args),
      ...calls.map(([name, ...values]) => call(name, values)),
    ].join('\n')
  }
  return Object.entries(input)
    .map(([name, value]) => `${name} = ${formatValue(value)}`)
    .join('\n')
}
