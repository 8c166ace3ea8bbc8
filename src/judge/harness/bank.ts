import { compileFunction } from 'node:vm'
import { uniformBigInt } from 'pure-rand/distribution/uniformBigInt'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { answerTypes, inputFromWire, inputToWire } from '../../model/input.ts'
import type { Input, Signature } from '../../model/problem.ts'
import type { Value } from '../../model/types.ts'
import { fromWire } from '../../model/wire.ts'
import type { BankReply, BankRequest } from './bank-protocol.ts'
import { readFrame, writeFrame } from './frames-sync.ts'
import { harnessDescriptor, type Load } from './protocol.ts'

/**
 * The harness of a bank's own code (generators, `validate`, checkers), run inside the sandbox. The code sees
 * values in plain form, and nothing that differs from run to run: clock, locale and chance throw.
 */
type Exports = Record<string, unknown>

function refuse(what: string): () => never {
  // No arrow function: it must be refused as a constructor too.
  return function refused() {
    throw new Error(`${what} is not there in a bank's code: the same seed must give the same test everywhere`)
  }
}

function makePure(): void {
  Math.random = refuse('Math.random')
  const clock = refuse('the clock')
  Object.assign(globalThis, { Date: Object.assign(clock, { now: clock, parse: clock, UTC: clock }) })
  for (const name of ['Intl', 'performance', 'process', 'crypto'])
    Object.defineProperty(globalThis, name, { value: undefined, configurable: true })
  for (const prototype of [Number.prototype, String.prototype, Array.prototype, BigInt.prototype])
    Object.assign(prototype, { toLocaleString: refuse('the locale') })
  Object.assign(String.prototype, { localeCompare: refuse('the locale') })
}

/** The random source of a generator; see `Random` in problems/bank.d.ts. */
function randomFrom(seed: number): Random {
  const source = xoroshiro128plus(seed)
  const int = (min: number, max: number): number => uniformInt(source, min, max)
  return {
    int,
    long: (min, max) => uniformBigInt(source, min, max),
    pick: (items) => {
      if (items.length === 0) throw new RangeError('pick: there is nothing to pick from')
      return items[int(0, items.length - 1)] as (typeof items)[number]
    },
    shuffle: (items) => {
      const result = [...items]
      for (let i = result.length - 1; i > 0; i--) {
        const j = int(0, i)
        ;[result[i], result[j]] = [result[j] as never, result[i] as never]
      }
      return result
    },
  }
}

function load({ code, file }: Load): Exports {
  const module: { exports: Exports } = { exports: {} }
  const require = refuse('require')
  compileFunction(code, ['exports', 'require', 'module'], { filename: file })(module.exports, require, module)
  return module.exports
}

function call(exports: Exports, name: string, args: readonly unknown[]): unknown {
  const member = exports[name]
  if (typeof member !== 'function') {
    const found = Object.keys(exports).join(', ') || 'nothing'
    throw new Error(`there is no exported function '${name}' (exported: ${found})`)
  }
  return member(...args)
}

function answerOf(wire: unknown, signature: Signature, input: Input): Value {
  const types = answerTypes(signature, input)
  const parts = signature.kind === 'class' ? (wire as unknown[]) : [wire]
  const values = parts.map((part, index) => {
    const decoded = fromWire(part, types[index] ?? { kind: 'void' })
    if (!decoded.ok) throw new Error(`an answer does not fit its type: ${JSON.stringify(decoded.mismatch)}`)
    return decoded.value
  })
  return signature.kind === 'class' ? values : (values[0] ?? null)
}

function serve(exports: Exports, signature: Signature, request: BankRequest): BankReply {
  switch (request.call) {
    case 'generate': {
      const input = call(exports, request.name, [randomFrom(request.seed), request.args]) as Input
      const wire = inputToWire(input, signature)
      inputFromWire(wire, signature)
      return { input: wire }
    }
    case 'validate':
      return {
        reason: reasonOf(call(exports, 'validate', [inputFromWire(request.input, signature)]), 'validate'),
      }
    case 'check': {
      const input = inputFromWire(request.input, signature)
      const actual = answerOf(request.actual, signature, input)
      const reference = answerOf(request.reference, signature, input)
      return { reason: reasonOf(call(exports, 'check', [input, actual, reference]), 'check') }
    }
  }
}

/** null when all is well, else why not. */
function reasonOf(result: unknown, name: string): string | null {
  if (result === true) return null
  if (typeof result === 'string' && result !== '') return result
  throw new Error(`${name} must return true or a reason as text, and returned ${String(result)}`)
}

function textOf(error: unknown): { message: string; stack?: string } {
  if (!(error instanceof Error)) return { message: String(error) }
  return error.stack === undefined
    ? { message: error.message }
    : { message: error.message, stack: error.stack }
}

function main(): void {
  const loading = readFrame(harnessDescriptor) as Load | undefined
  if (!loading) return
  makePure()
  let exports: Exports
  try {
    exports = load(loading)
  } catch (error) {
    writeFrame(harnessDescriptor, JSON.stringify({ thrown: textOf(error) }))
    return
  }
  writeFrame(harnessDescriptor, '{"ready":true}')
  for (;;) {
    const request = readFrame(harnessDescriptor) as BankRequest | undefined
    if (request === undefined) return
    let reply: BankReply
    try {
      reply = serve(exports, loading.signature, request)
    } catch (error) {
      reply = { thrown: textOf(error) }
    }
    writeFrame(harnessDescriptor, JSON.stringify(reply))
  }
}

main()
