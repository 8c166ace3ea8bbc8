import { createRequire } from 'node:module'
import { compileFunction } from 'node:vm'
import './blocking-output.ts'
import type { FunctionSignature, Signature } from '../../model/problem.ts'
import { readFrame, writeFrame } from './frames-sync.ts'
import { describe, ListNode, TooLarge, toJson, toNative, TreeNode } from './node-values.ts'
import { answerLimit, harnessDescriptor, type Load, type Thrown } from './protocol.ts'

/**
 * The harness of TypeScript and JavaScript, run inside the sandbox: loads one program and feeds it inputs.
 * Blocking on purpose: between two tests nothing of the program runs, and the event loop turns only while a
 * promise is awaited.
 */
const { stringify } = JSON
const { apply, construct } = Reflect
const { slice } = String.prototype
const toText = String
const { keys } = Object
const ErrorClass = Error
const exit = (process as unknown as { reallyExit(code: number): never }).reallyExit.bind(process)

type Callable = (...args: unknown[]) => unknown
type Target = Callable | (new (...args: unknown[]) => Record<string, unknown>)

const textOf = (value: unknown, length: number): string => apply(slice, toText(value), [0, length])

/** What was thrown, as text; the value may be anything, and may throw when it is looked at. */
function thrownOf(error: unknown): Thrown {
  try {
    if (!(error instanceof ErrorClass)) return { name: '', message: `${describe(error)} was thrown` }
    return { name: textOf(error.name, 200), message: textOf(error.message, 4000), stack: textOf(error.stack, 20_000) }
  } catch {
    return { name: '', message: 'a value that cannot be printed was thrown' }
  }
}

/** Runs the program's body and returns what it exports and declares under the signature's name. */
function load({ code, file, signature }: Load): { target?: Target; names: string[] } {
  const name = signature.kind === 'stdio' ? '' : signature.name
  const module: { exports: Record<string, unknown> } = { exports: {} }
  let declared: unknown
  const expose = (get: () => unknown): void => {
    try {
      declared = get()
    } catch {
      declared = undefined
    }
  }
  const body = compileFunction(
    `${code}\n;prepExpose$(() => ${name});`,
    ['exports', 'require', 'module', '__filename', '__dirname', 'prepExpose$'],
    { filename: file },
  )
  apply(body, module.exports, [module.exports, createRequire(file), module, file, '/', expose])
  const { exports } = module
  const named = exports?.[name] ?? declared ?? exports?.default
  const names = typeof exports === 'object' && exports !== null ? keys(exports) : []
  return typeof named === 'function' ? { target: named as Target, names } : { names }
}

async function callFunction(target: Target, signature: FunctionSignature, data: unknown): Promise<string> {
  const args = (data as unknown[]).map((arg, index) => toNative(arg, signature.params[index]?.type ?? { kind: 'int' }))
  const returned = await settled(apply(target as Callable, undefined, args))
  if (signature.returns.kind !== 'void') return toJson(returned, signature.returns, answerLimit)
  const place = signature.params.findIndex(({ name }) => name === signature.result)
  return toJson(args[place], signature.params[place]?.type ?? { kind: 'void' }, answerLimit)
}

/** Awaits only what must be awaited: a turn of the event loop would let leftovers of earlier tests run. */
function settled(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'then' in value ? Promise.resolve(value) : value
}

/** The call that a class test was in when something was thrown; -1 in the constructor. */
let currentCall = -1

async function callClass(target: Target, signature: Signature & { kind: 'class' }, data: unknown): Promise<string> {
  const input = data as { new: unknown[]; calls: [string, ...unknown[]][] }
  currentCall = -1
  const args = input.new.map((arg, index) => toNative(arg, signature.params[index]?.type ?? { kind: 'int' }))
  const instance = construct(target as new () => object, args)
  let text = '['
  for (const [index, [name, ...values]] of input.calls.entries()) {
    currentCall = index
    const method = signature.methods.find((candidate) => candidate.name === name)
    const member = instance[name]
    if (!method || typeof member !== 'function') throw new TypeError(`${signature.name} has no method '${name}'`)
    const natives = values.map((value, at) => toNative(value, method.params[at]?.type ?? { kind: 'int' }))
    const returned = await settled(apply(member, instance, natives))
    text += `${index > 0 ? ',' : ''}${toJson(returned, method.returns, answerLimit)}`
    if (text.length > answerLimit) throw new TooLarge()
  }
  return `${text}]`
}

async function main(): Promise<void> {
  ErrorClass.stackTraceLimit = 30
  Object.assign(globalThis, { ListNode, TreeNode })
  const loading = readFrame(harnessDescriptor) as Load | undefined
  if (!loading) return
  const { signature } = loading
  let target: Target | undefined
  try {
    const loaded = load(loading)
    if (!loaded.target) return writeFrame(harnessDescriptor, stringify({ missing: loaded.names }))
    target = loaded.target
  } catch (error) {
    const kind = error instanceof SyntaxError && isUnparsed(error, loading.file) ? 'syntax' : 'thrown'
    return writeFrame(harnessDescriptor, stringify({ [kind]: thrownOf(error) }))
  }
  writeFrame(harnessDescriptor, '{"ready":true}')
  for (;;) {
    const data = readFrame(harnessDescriptor)
    if (data === undefined) return
    writeFrame(harnessDescriptor, await answer(target, signature, data))
  }
}

async function answer(target: Target, signature: Signature, data: unknown): Promise<string> {
  try {
    const value =
      signature.kind === 'class'
        ? await callClass(target, signature, data)
        : await callFunction(target, signature as FunctionSignature, data)
    return `{"value":${value}}`
  } catch (error) {
    if (error instanceof TooLarge) return '{"tooLarge":true}'
    const thrown = stringify(thrownOf(error))
    return signature.kind === 'class' ? `{"thrown":${thrown},"call":${currentCall}}` : `{"thrown":${thrown}}`
  }
}

/** A syntax error of the program itself, which has no frame, not one that its code threw. */
function isUnparsed(error: SyntaxError, file: string): boolean {
  return !`${error.stack}`.includes(`at ${file}`) && `${error.stack}`.startsWith(file)
}

main().then(
  () => exit(0),
  () => exit(70),
)
