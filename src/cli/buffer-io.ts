import { PassThrough } from 'node:stream'
import { type ColourLevel, type InputStream, type Io, paintFor, type Stream } from './io.ts'

export interface BufferIoOptions {
  readonly columns?: number
  readonly rows?: number
  /** Whether all three streams are TTYs. */
  readonly tty?: boolean
  readonly colours?: ColourLevel
}

/** A stream that collects what is written. */
export interface BufferStream extends Stream {
  readonly text: string
}

/** The test twin of `createIo`. */
export interface BufferIo extends Io {
  readonly out: BufferStream
  readonly err: BufferStream
  /** What a person types goes in here. */
  readonly stdin: PassThrough & InputStream
  /** Changes the size of both streams, as a terminal does. */
  resize(columns: number, rows: number): void
}

/** Streams in memory, 80 x 24, no TTY and no colours unless told otherwise. */
export function bufferIo(options: BufferIoOptions = {}): BufferIo {
  const { tty = false, colours = 0 } = options
  const size = { columns: options.columns ?? 80, rows: options.rows ?? 24 }
  const watchers = new Set<() => void>()
  const stream = (): BufferStream => {
    const parts: string[] = []
    return {
      write: (text) => void parts.push(text),
      get text() {
        return parts.join('')
      },
      get columns() {
        return size.columns
      },
      get rows() {
        return size.rows
      },
      isTTY: tty,
      paint: paintFor(colours),
      raw: new PassThrough(),
      onResize: (callback) => {
        watchers.add(callback)
        return () => watchers.delete(callback)
      },
    }
  }
  const stdin: BufferIo['stdin'] = new PassThrough()
  if (tty) Object.assign(stdin, { isTTY: true, isRaw: false, setRawMode: rawModeOf(stdin) })
  return {
    out: stream(),
    err: stream(),
    stdin,
    canPrompt: tty,
    animate: tty,
    resize: (columns, rows) => {
      Object.assign(size, { columns, rows })
      for (const watcher of watchers) watcher()
    },
  }
}

function rawModeOf(stdin: PassThrough): (raw: boolean) => void {
  return (raw) => void Object.assign(stdin, { isRaw: raw })
}
