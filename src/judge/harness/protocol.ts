import type { Signature } from '../../model/problem.ts'

/**
 * The talk between the parent and a harness, over one descriptor that is neither input nor output. A frame is a
 * length (4 bytes, big-endian), a tag (4 bytes) and that many bytes of JSON. The parent sends one `Load`, the
 * harness answers with one `Loaded`; then, test by test, an input and its `Answer`. Each answer carries the tag of
 * what it answers, drawn at random, so that what a program writes by itself is told apart. Verdicts and times
 * never come back.
 */
export const harnessDescriptor = 3

/** The program, prepared, and how to call it. */
export interface Load {
  readonly code: string
  /** Shown in stack traces; it need not exist in the sandbox. */
  readonly file: string
  readonly signature: Signature
}

export interface ThrownFrame {
  readonly function?: string
  readonly line: number
  readonly column?: number
}

/** Something thrown by the program. A stack is text where the runtime gives text, else frames, innermost first. */
export interface Thrown {
  readonly name: string
  readonly message: string
  readonly stack?: string
  readonly frames?: readonly ThrownFrame[]
}

export type Loaded =
  | { readonly ready: true }
  /** No function or class of the signature's name; the names that were exported instead. */
  | { readonly missing: readonly string[] }
  | { readonly syntax: Thrown }
  | { readonly thrown: Thrown }

/** `value` is data of `model/wire.ts`; for a class a list, one result a call. */
export type Answer =
  | { readonly value: unknown }
  | { readonly thrown: Thrown; readonly call?: number }
  | { readonly tooLarge: true }

/** Bytes that an answer may have; beyond it the harness says `tooLarge`, which is an exceeded output limit. */
export const answerLimit = 64 * 1024 * 1024
