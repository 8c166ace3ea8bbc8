import type { ReturnType, Type, Value } from './types.ts'

/** Plain types of a problem, shared by the bank, which reads them, and the judge, which runs them. */

export const topics = [
  'arrays',
  'hashing',
  'strings',
  'two-pointers',
  'sliding-window',
  'stack',
  'queue',
  'binary-search',
  'linked-list',
  'trees',
  'bst',
  'tries',
  'heap',
  'backtracking',
  'graphs',
  'advanced-graphs',
  'dp-1d',
  'dp-2d',
  'greedy',
  'intervals',
  'math',
  'bit-manipulation',
  'matrix',
  'design',
  'backend',
] as const
export type Topic = (typeof topics)[number]

export const difficulties = ['easy', 'medium', 'hard'] as const
export type Difficulty = (typeof difficulties)[number]

export const kinds = ['function', 'class', 'stdio'] as const
export type Kind = (typeof kinds)[number]

/** The classes of tests, in the order in which they are judged. */
export const testClasses = ['sample', 'edge', 'typical', 'large'] as const
export type TestClass = (typeof testClasses)[number]

export interface Param {
  readonly name: string
  readonly type: Type
}

/** `result` names the parameter that is changed in place where `returns` is void. */
export interface FunctionSignature {
  readonly kind: 'function'
  readonly name: string
  readonly params: readonly Param[]
  readonly returns: ReturnType
  readonly result?: string
}

export interface Method {
  readonly name: string
  readonly params: readonly Param[]
  readonly returns: ReturnType
}

export interface ClassSignature {
  readonly kind: 'class'
  readonly name: string
  /** Parameters of the constructor. */
  readonly params: readonly Param[]
  readonly methods: readonly Method[]
}

export interface StdioSignature {
  readonly kind: 'stdio'
}

export type Signature = FunctionSignature | ClassSignature | StdioSignature

/**
 * How an answer is compared with the expected one. `levels` of `unordered` are the depths of nesting whose
 * order does not matter, 1 being the outermost. `float`: either tolerance suffices. `tokens` and `lines`
 * are for stdio: tokens split at white space; lines compare line by line without trailing white space.
 */
export type Compare =
  | { readonly mode: 'exact' }
  | { readonly mode: 'unordered'; readonly levels: readonly number[] }
  | { readonly mode: 'float'; readonly abs: number; readonly rel: number }
  | { readonly mode: 'tokens'; readonly caseSensitive: boolean; readonly abs?: number; readonly rel?: number }
  | { readonly mode: 'lines' }
  | { readonly mode: 'checker' }

/** What listing, choosing and statistics need; all of it comes from problem.yaml. */
export interface ProblemSummary {
  readonly id: string
  readonly title: string
  readonly difficulty: Difficulty
  /** The target: minutes that a prepared candidate needs. */
  readonly minutes: number
  /** The first is the main one. */
  readonly topics: readonly [Topic, ...Topic[]]
  readonly kind: Kind
  /** Absolute folder of the problem. */
  readonly dir: string
}

export interface Clarification {
  readonly question: string
  readonly answer: string
}

export interface Complexity {
  readonly time: string
  readonly space: string
  /** The generator that grows with one parameter, for timing and calibration. */
  readonly scale?: {
    readonly use: string
    readonly param: string
    readonly from: number
    readonly to: number
  }
}

/** problem.yaml, read and checked. Texts are Markdown. */
export interface Problem extends ProblemSummary {
  readonly statement: string
  readonly signature: Signature
  readonly constraints: readonly string[]
  readonly compare: Compare
  /** Path of the reference within the folder; always TypeScript. */
  readonly reference: string
  readonly unicode: boolean
  readonly memoryMb?: number
  readonly complexity: Complexity
  readonly clarify: readonly Clarification[]
  readonly hints: readonly string[]
  readonly approach: string
  readonly twist: string
}

/**
 * An input in plain form. For a function: its arguments by parameter name. For a class: the constructor's
 * arguments and the calls, each a method's name and its arguments. For stdio: the text.
 */
export type FunctionInput = { readonly [param: string]: Value }
export type Call = readonly [method: string, ...args: Value[]]
export interface ClassInput {
  readonly new: readonly Value[]
  readonly calls: readonly Call[]
}
export type Input = FunctionInput | ClassInput | string

/** A test of tests.yaml. Either `in` is written, with `out`, or it is generated. */
export interface TestSpec {
  readonly class: TestClass
  readonly label?: string
  readonly explain?: string
  readonly in?: Input
  readonly out?: Value
  readonly generate?: {
    readonly name: string
    readonly seed: number
    readonly args: { readonly [name: string]: unknown }
  }
  /** SHA-256 of the reference's answer to a generated input, so that drift is noticed. */
  readonly outSha256?: string
  /** Answers that the checker must refuse. */
  readonly bad?: readonly Value[]
  /** Line in tests.yaml, from 1. */
  readonly line: number
}
