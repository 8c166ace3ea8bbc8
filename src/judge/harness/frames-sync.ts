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
const encodeInto = encoder.encodeInto.bind(encoder)
const { subarray } = Uint8Array.prototype
// An imported name is looked up in its module at each use, where the program may have put something else.
const readBytes = readSync
const writeBytes = writeSync

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

/** Bytes before a frame's JSON: its length and its tag. */
const headSize = 8

/** The head of the frame that is being answered; its tag is its second half. */
let asked: Uint8Array = allocUnsafe(headSize)

/** The next frame's JSON, or undefined when the parent has closed the pipe. */
export function readFrame(descriptor: number): unknown {
  const head = read(descriptor, headSize)
  if (!head) return undefined
  asked = head
  const length = (head[0] ?? 0) * 0x1000000 + ((head[1] ?? 0) << 16) + ((head[2] ?? 0) << 8) + (head[3] ?? 0)
  const body = read(descriptor, length)
  return body ? parse(decode(body)) : undefined
}

/** Answers the frame that was read last, with JSON text; in one write, which the parent gets as one. */
export function writeFrame(descriptor: number, json: string): void {
  // A UTF-16 unit takes three bytes at most.
  const frame = allocUnsafe(headSize + json.length * 3)
  const { written: length } = encodeInto(json, apply(subarray, frame, [headSize]))
  frame[0] = (length >>> 24) & 255
  frame[1] = (length >>> 16) & 255
  frame[2] = (length >>> 8) & 255
  frame[3] = length & 255
  for (let at = 4; at < headSize; at++) frame[at] = asked[at] ?? 0
  writeAll(descriptor, frame, headSize + length)
}

function writeAll(descriptor: number, bytes: Uint8Array, length: number): void {
  let written = 0
  while (written < length) written += writeBytes(descriptor, bytes, written, length - written)
}
