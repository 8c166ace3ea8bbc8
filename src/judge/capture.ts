/** Bytes kept of each stream of a program. */
const kept = 64 * 1024

/** Collects the head of a stream, and counts all of it. */
export class Capture {
  #chunks: Buffer[] = []
  #size = 0
  readonly #limit: number
  /** Bytes since the last {@link take}. */
  total = 0

  constructor(limit = kept) {
    this.#limit = limit
  }

  add(chunk: Buffer): void {
    this.total += chunk.length
    if (this.#size >= this.#limit) return
    const part = chunk.subarray(0, this.#limit - this.#size)
    this.#chunks.push(part)
    this.#size += part.length
  }

  /** What was kept since the last call, as text; invalid UTF-8 is replaced. */
  take(): string {
    const text = Buffer.concat(this.#chunks).toString('utf8')
    const more = this.total - this.#size
    this.#chunks = []
    this.#size = 0
    this.total = 0
    return more > 0 ? `${text}\n… ${more} more bytes` : text
  }
}
