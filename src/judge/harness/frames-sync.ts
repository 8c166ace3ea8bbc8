import { readSync, writeSync } from 'node:fs'

/**
 * Frames inside a Node harness: blocking, and by references taken before any other code is loaded, so that a
 * program which replaces globals, prototypes or functions of node:fs does not reach them.
 */
const { parse } = JSON
const { allocUnsafe } = Buffer
const { apply } = Reflect
// Buffer's own conversions call methods of Buffer.prototype.
const decoder = new TextDecoder('utf-8')
const decode = decoder.decode.bind(decoder)
const encoder = new TextEncoder()
const encode = encoder.encode.bind(encoder)
// An imported name is looked up in its module at each use, where the program may have put something else.
const readBytes = readSync
const writeBytes = writeSync
const lengthGetter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype), 'length')
  ?.get as () => number
const lengthOf = (bytes: Uint8Array): number => apply(lengthGetter, bytes, [])

/** Reads exactly that many bytes; null at the end of the pipe. */
function read(descriptor: number, length: number): Buffer | null {
  const bytes = allocUnsafe(length)
  let filled = 0
  while (filled < length) {
    const count = readBytes(descriptor, bytes, filled, length - filled, null)
    if (count === 0) return null
    filled += count
  }
  return bytes
}

/** The tag of the frame that is being answered. */
let tag: Buffer = allocUnsafe(4)

/** The next frame's JSON, or undefined when the parent has closed the pipe. */
export function readFrame(descriptor: number): unknown {
  const head = read(descriptor, 4)
  const next = head && read(descriptor, 4)
  if (!head || !next) return undefined
  tag = next
  const length = (head[0] ?? 0) * 0x1000000 + ((head[1] ?? 0) << 16) + ((head[2] ?? 0) << 8) + (head[3] ?? 0)
  const body = read(descriptor, length)
  return body ? parse(decode(body)) : undefined
}

/** Answers the frame that was read last, with JSON text. */
export function writeFrame(descriptor: number, json: string): void {
  const body = encode(json)
  const length = lengthOf(body)
  const head = allocUnsafe(4)
  head[0] = (length >>> 24) & 255
  head[1] = (length >>> 16) & 255
  head[2] = (length >>> 8) & 255
  head[3] = length & 255
  writeAll(descriptor, head, 4)
  writeAll(descriptor, tag, 4)
  writeAll(descriptor, body, length)
}

function writeAll(descriptor: number, bytes: Uint8Array, length: number): void {
  let written = 0
  while (written < length) written += writeBytes(descriptor, bytes, written, length - written)
}
