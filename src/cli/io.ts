import type { Readable } from 'node:stream'
import { Chalk } from 'chalk'

/** Colour by role; every function is the identity where colours are off. */
export interface Paint {
  readonly pass: (text: string) => string
  readonly fail: (text: string) => string
  readonly warn: (text: string) => string
  readonly hint: (text: string) => string
  readonly title: (text: string) => string
  readonly dim: (text: string) => string
  readonly code: (text: string) => string
  readonly accent: (text: string) => string
}

/** 0 no colours, 1 the basic sixteen, 2 of 256, 3 of 16 million. Roles only use the basic ones. */
export type ColourLevel = 0 | 1 | 2 | 3

/** An output stream with what a renderer must know of it. */
export interface Stream {
  write(text: string): void
  /** Width now, 80 where it is unknown. */
  readonly columns: number
  /** Height now, 24 where it is unknown. */
  readonly rows: number
  readonly isTTY: boolean
  readonly paint: Paint
  /** The stream itself, for libraries that draw (prompts, spinners). */
  readonly raw: NodeJS.WritableStream
  /** Calls back after each change of size; returns what ends that. */
  onResize(callback: () => void): () => void
}

/** Standard input: raw mode is there on a TTY only. */
export type InputStream = Readable & {
  readonly isTTY?: boolean
  readonly isRaw?: boolean
  setRawMode?(raw: boolean): unknown
}

/** Results go to `out`; progress, prompts, the countdown and messages to `err`. */
export interface Io {
  readonly out: Stream
  readonly err: Stream
  readonly stdin: InputStream
  /** Whether a person can be asked: standard input and `err` are TTYs and `--no-input` was not given. */
  readonly canPrompt: boolean
  /** Whether `err` may move: a TTY that is not dumb, and not in CI. */
  readonly animate: boolean
}

type Environment = Readonly<Record<string, string | undefined>>

type OutputStream = NodeJS.WritableStream & {
  readonly columns?: number
  readonly rows?: number
  readonly isTTY?: boolean
}

export interface IoOptions {
  readonly stdin: InputStream
  readonly stdout: OutputStream
  readonly stderr: OutputStream
  readonly env: Environment
  /** `--no-color` */
  readonly noColor?: boolean
  /** `--no-input` */
  readonly noInput?: boolean
}

const same = (text: string): string => text

export const plainPaint: Paint = {
  pass: same,
  fail: same,
  warn: same,
  hint: same,
  title: same,
  dim: same,
  code: same,
  accent: same,
}

/**
 * The roles in basic colours, which the terminal's theme fits to its background. Yellow, white and the
 * bright ones are avoided, since they vanish on a light background, and blue, since it does on a dark one.
 */
export function paintFor(level: ColourLevel): Paint {
  if (level === 0) return plainPaint
  const chalk = new Chalk({ level })
  // Chalk joins all its arguments, so its own functions would paint the index too in `lines.map(paint.dim)`.
  return {
    pass: (text) => chalk.green(text),
    fail: (text) => chalk.red(text),
    warn: (text) => chalk.magenta(text),
    hint: (text) => chalk.cyan(text),
    title: (text) => chalk.bold(text),
    dim: (text) => chalk.dim(text),
    code: (text) => chalk.cyan(text),
    accent: (text) => chalk.cyan.bold(text),
  }
}

/**
 * Whether one stream is coloured. The first that speaks decides: `--no-color`, FORCE_COLOR (0 to 3, `true`,
 * `false`, empty for 1), NO_COLOR (present and not empty), TERM=dumb, and at last whether it is a TTY.
 */
export function colourLevel(env: Environment, isTTY: boolean, noColor = false): ColourLevel {
  if (noColor) return 0
  if (env.FORCE_COLOR !== undefined) return forcedLevel(env.FORCE_COLOR)
  if (env.NO_COLOR) return 0
  return isTTY && env.TERM !== 'dumb' ? 1 : 0
}

function forcedLevel(value: string): ColourLevel {
  if (value === '0' || value === 'false') return 0
  if (value === '2') return 2
  return value === '3' ? 3 : 1
}

/** The process's streams as `prep` uses them. */
export function createIo(options: IoOptions): Io {
  const { stdin, stdout, stderr, env, noColor, noInput } = options
  const err = streamOf(stderr, paintFor(colourLevel(env, stderr.isTTY === true, noColor)))
  const inCi = env.CI !== undefined && env.CI !== '' && env.CI !== 'false'
  return {
    out: streamOf(stdout, paintFor(colourLevel(env, stdout.isTTY === true, noColor))),
    err,
    stdin,
    canPrompt: stdin.isTTY === true && err.isTTY && !noInput,
    animate: err.isTTY && env.TERM !== 'dumb' && !inCi,
  }
}

function streamOf(stream: OutputStream, paint: Paint): Stream {
  let closed = false
  // The reader of a pipe may leave early (`prep list | head`), and a terminal may be closed: no fault of ours.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && error.code !== 'EIO') throw error
    closed = true
  })
  return {
    write: (text) => {
      if (!closed) stream.write(text)
    },
    get columns() {
      return stream.columns || 80
    },
    get rows() {
      return stream.rows || 24
    },
    isTTY: stream.isTTY === true,
    paint,
    raw: stream,
    onResize: (callback) => {
      stream.on('resize', callback)
      return () => stream.removeListener('resize', callback)
    },
  }
}

export { printable } from './printable.ts'
