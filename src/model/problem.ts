import type { Origin, StatedLimits } from './origin.ts'
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
 * order does not matter, 1 being the outermost. `float`: either tolerance suffices. `tokens`, `lines` and
 * `validator` are for stdio: tokens split at white space, which must be the same where `spaceSensitive`; lines compare
 * line by line without trailing white space; a validator is a program of the problem, a file or a folder.
 */
export type Compare =
  | { readonly mode: 'exact' }
  | { readonly mode: 'unordered'; readonly levels: readonly number[] }
  | { readonly mode: 'float'; readonly abs: number; readonly rel: number }
  | TextCompare
  | { readonly mode: 'checker' }
  | ValidatorCompare

export type TextCompare =
  | {
      readonly mode: 'tokens'
      readonly caseSensitive: boolean
      readonly spaceSensitive: boolean
      readonly abs?: number | undefined
      readonly rel?: number | undefined
    }
  | { readonly mode: 'lines' }

/** `path` is within the problem's folder; `flags` follow input, answer and feedback folder as its arguments. */
export interface ValidatorCompare {
  readonly mode: 'validator'
  readonly path: string
  readonly flags: readonly string[]
}

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

/**
 * problem.yaml, read and checked. Texts are Markdown. What only an imported problem may leave out is empty or missing
 * in it.
 */
export interface Problem extends ProblemSummary {
  readonly statement: string
  readonly signature: Signature
  readonly constraints: readonly string[]
  readonly compare: Compare
  /** Path of the reference within the folder; always TypeScript. Only an imported problem may have none. */
  readonly reference?: string
  readonly unicode: boolean
  readonly memoryMb?: number
  readonly complexity?: Complexity
  readonly clarify: readonly { readonly question: string; readonly answer: string }[]
  readonly hints: readonly string[]
  readonly approach: string
  readonly twist: string
  /** Present on imported problems only. */
  readonly origin?: Origin
  readonly limits?: StatedLimits
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

/**
 * A test of tests.yaml. Either `in` is written, with `out`, or both are files of the problem's folder, or it is
 * generated. A sample's files are read, so that it has `in` and `out` in any case.
 */
export interface TestSpec {
  readonly class: TestClass
  readonly label?: string
  readonly explain?: string
  readonly in?: Input
  readonly out?: Value
  /** Paths within the problem's folder. */
  readonly inFile?: string
  readonly outFile?: string
  /** How this test's answer is compared, where it is not as the problem says. */
  readonly compare?: TextCompare
  /** The validator's flags in this test, where they are not the problem's. */
  readonly flags?: readonly string[]
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
