import { createRequire } from 'node:module'
import { compileFunction } from 'node:vm'
import './blocking-output.ts'
import type { ClassSignature, FunctionSignature, Method, Param, Signature } from '../../model/problem.ts'
import { readFrame, writeFrame } from './frames-sync.ts'
import { describe, ListNode, TreeNode, toJson, toNative, tooLarge } from './node-values.ts'
import { answerLimit, harnessDescriptor, type Load, type Thrown } from './protocol.ts'

/**
 * The harness of TypeScript and JavaScript, run inside the sandbox: loads one program and feeds it inputs.
 * Blocking on purpose: between two tests nothing of the program runs, and the event loop turns only while a
 * promise is awaited.
 */
const { stringify } = JSON
const { apply, construct } = Reflect
const { slice } = String.prototype
const { includes, startsWith } = String.prototype
const toText = String
const { keys } = Object
const ErrorClass = Error
const SyntaxErrorClass = SyntaxError
const TypeErrorClass = TypeError
const exit = (process as unknown as { reallyExit(code: number): never }).reallyExit.bind(process)

type Callable = (...args: unknown[]) => unknown
type Target = Callable | (new (...args: unknown[]) => Record<string, unknown>)

const textOf = (value: unknown, length: number): string => apply(slice, toText(value), [0, length])

/** What was thrown, as JSON text; the value may be anything, and may throw when it is looked at. */
function thrownJson(error: unknown): string {
  let thrown: Thrown
  try {
    thrown =
      error instanceof ErrorClass
        ? {
            name: textOf(error.name, 200),
            message: textOf(error.message, 4000),
            stack: textOf(error.stack, 20_000),
          }
        : { name: '', message: `${describe(error)} was thrown` }
  } catch {
    thrown = { name: '', message: 'a value that cannot be printed was thrown' }
  }
  const { name, message, stack = '' } = thrown
  // Texts one by one: an object would ask Object.prototype for a toJSON, which may be the program's.
  return `{"name":${stringify(name)},"message":${stringify(message)},"stack":${stringify(stack)}}`
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

/** Turns arguments, in their place, into what a solution takes. */
function toArguments(args: unknown[], params: readonly Param[]): unknown[] {
  for (let i = 0; i < args.length; i++) args[i] = toNative(args[i], params[i]?.type ?? { kind: 'int' })
  return args
}

async function callFunction(target: Target, signature: FunctionSignature, data: unknown): Promise<string> {
  const { params, returns, result } = signature
  const args = toArguments(data as unknown[], params)
  let place = 0
  while (place < params.length && params[place]?.name !== result) place++
  const value = apply(target as Callable, undefined, args)
  const returned = isThenable(value) ? await value : value
  if (returns.kind !== 'void') return toJson(returned, returns, answerLimit)
  return toJson(args[place], params[place]?.type ?? { kind: 'void' }, answerLimit)
}

/** Only what must be awaited is: a turn of the event loop would let leftovers of earlier tests run. */
function isThenable(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'then' in value
}

/** The call that a class test was in when something was thrown; -1 in the constructor. */
let currentCall = -1

async function callClass(target: Target, signature: ClassSignature, data: unknown): Promise<string> {
  const { new: args, calls } = data as { new: unknown[]; calls: [string, ...unknown[]][] }
  currentCall = -1
  const instance = construct(target as new () => Record<string, unknown>, toArguments(args, signature.params))
  let text = '['
  for (let i = 0; i < calls.length; i++) {
    currentCall = i
    const call = calls[i] as [string, ...unknown[]]
    const name = call[0]
    const method = methodOf(signature, name)
    const member = instance[name]
    if (!method || typeof member !== 'function')
      throw new TypeErrorClass(`${signature.name} has no method '${name}'`)
    const values: unknown[] = []
    for (let at = 1; at < call.length; at++) values[at - 1] = call[at]
    const value = apply(member, instance, toArguments(values, method.params))
    const returned = isThenable(value) ? await value : value
    text += `${i > 0 ? ',' : ''}${toJson(returned, method.returns, answerLimit)}`
    if (text.length > answerLimit) throw tooLarge
  }
  return `${text}]`
}

function methodOf({ methods }: ClassSignature, name: string): Method | undefined {
  for (let i = 0; i < methods.length; i++) if (methods[i]?.name === name) return methods[i]
  return undefined
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
    if (!loaded.target) return writeFrame(harnessDescriptor, `{"missing":${namesJson(loaded.names)}}`)
    target = loaded.target
  } catch (error) {
    const kind = isUnparsed(error, loading.file) ? 'syntax' : 'thrown'
    return writeFrame(harnessDescriptor, `{"${kind}":${thrownJson(error)}}`)
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
    if (error === tooLarge) return '{"tooLarge":true}'
    const thrown = thrownJson(error)
    return signature.kind === 'class' ? `{"thrown":${thrown},"call":${currentCall}}` : `{"thrown":${thrown}}`
  }
}

function namesJson(names: readonly string[]): string {
  let text = ''
  for (let i = 0; i < names.length && i < 50; i++) text += `${i > 0 ? ',' : ''}${stringify(names[i])}`
  return `[${text}]`
}

/** A syntax error of the program itself, which has no frame, not one that its code threw. */
function isUnparsed(error: unknown, file: string): boolean {
  try {
    if (!(error instanceof SyntaxErrorClass)) return false
    const stack = textOf(error.stack, 20_000)
    return apply(startsWith, stack, [file]) && !apply(includes, stack, [`at ${file}`])
  } catch {
    return false
  }
}

main().then(
  () => exit(0),
  () => exit(70),
)
