import { randomBytes } from 'node:crypto'
import type { Duplex } from 'node:stream'
import { answerLimit } from './harness/protocol.ts'

/** Bytes before a frame's JSON: its length and its tag. */
const headSize = 8

const tagSize = 4
let drawn = Buffer.alloc(0)

/** A tag that a program cannot guess; drawn many at a time, since a draw takes as long as a small test. */
function drawTag(): Buffer {
  if (drawn.length < tagSize) drawn = randomBytes(1024 * tagSize)
  const tag = drawn.subarray(0, tagSize)
  drawn = drawn.subarray(tagSize)
  return tag
}

export interface ChannelEvents {
  /** The answer to what was sent last, as JSON. */
  onFrame(json: string): void
  /** The program wrote by itself: without the right tag, unasked, or more than an answer. */
  onViolation(): void
  onTooLarge(): void
}

/** The parent's end of the talk with a harness; `harness/protocol.ts` tells the frames. */
export class Channel {
  readonly #stream: Duplex
  readonly #events: ChannelEvents
  #received: Buffer[] = []
  #size = 0
  /** What the next frame must carry. */
  #tag = drawTag()
  #expecting = false

  constructor(stream: Duplex, events: ChannelEvents) {
    this.#stream = stream
    this.#events = events
    // A program may end in the middle of a frame: how it ended is told elsewhere.
    stream.on('error', () => {})
    stream.on('data', (chunk: Buffer) => {
      this.#received.push(chunk)
      this.#size += chunk.length
      this.#deliver()
    })
  }

  /** Sends a frame; one answer to it is expected. */
  send(json: string): void {
    const length = Buffer.byteLength(json)
    const frame = Buffer.allocUnsafe(headSize + length)
    frame.writeUInt32BE(length)
    this.#tag = drawTag()
    this.#tag.copy(frame, 4)
    frame.write(json, headSize)
    this.#expecting = true
    this.#stream.write(frame)
  }

  destroy(): void {
    this.#stream.destroy()
  }

  /** Hands over a whole frame, when there is one. */
  #deliver(): void {
    if (this.#size < headSize) return
    if ((this.#received[0]?.length ?? 0) < headSize) this.#received = [Buffer.concat(this.#received)]
    const head = this.#received[0] as Buffer
    const length = head.readUInt32BE()
    const isAnswer = this.#expecting && this.#tag.equals(head.subarray(4, headSize))
    if (!isAnswer || this.#size > headSize + length) this.#events.onViolation()
    else if (length > answerLimit + 4096) this.#events.onTooLarge()
    else if (this.#size === headSize + length) {
      const bytes = Buffer.concat(this.#received)
      this.#received = []
      this.#size = 0
      this.#expecting = false
      this.#events.onFrame(bytes.toString('utf8', headSize))
    }
  }
}
