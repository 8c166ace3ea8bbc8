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

/** Bytes before a frame's JSON: its length and its tag. */
const headSize = 8

/** Most frames fit in here, and come whole with one read: the parent sends none before the last one was answered. */
const small = allocUnsafe(64 * 1024)

/** Reads on until that many bytes are filled; false at the end of the pipe. */
function fill(descriptor: number, bytes: Uint8Array, filled: number, length: number): boolean {
  let at = filled
  while (at < length) {
    const count = readBytes(descriptor, bytes, at, length - at, null)
    if (count === 0) return false
    at += count
  }
  return true
}

/** The tag of the frame that is being answered. */
const tag = allocUnsafe(4)

/** The next frame's JSON, or undefined when the parent has closed the pipe. */
export function readFrame(descriptor: number): unknown {
  const first = readBytes(descriptor, small, 0, 64 * 1024, null)
  if (first === 0 || !fill(descriptor, small, first, headSize)) return undefined
  const count = first < headSize ? headSize : first
  const length =
    (small[0] ?? 0) * 0x1000000 + ((small[1] ?? 0) << 16) + ((small[2] ?? 0) << 8) + (small[3] ?? 0)
  for (let at = 0; at < 4; at++) tag[at] = small[4 + at] ?? 0
  const end = headSize + length
  if (count >= end) return parse(decode(apply(subarray, small, [headSize, end])))
  const frame = allocUnsafe(end)
  for (let at = 0; at < count; at++) frame[at] = small[at] ?? 0
  return fill(descriptor, frame, count, end) ? parse(decode(apply(subarray, frame, [headSize]))) : undefined
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
  for (let at = 0; at < 4; at++) frame[4 + at] = tag[at] ?? 0
  writeAll(descriptor, frame, headSize + length)
}

function writeAll(descriptor: number, bytes: Uint8Array, length: number): void {
  let written = 0
  while (written < length) written += writeBytes(descriptor, bytes, written, length - written)
}
