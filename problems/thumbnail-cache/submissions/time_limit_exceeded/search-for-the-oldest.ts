// Slow: notes the time of each use, and looks at all entries to find the oldest.
export class ThumbnailCache {
  private readonly sizes = new Map<number, number>()
  private readonly usedAt = new Map<number, number>()
  private clock = 0

  constructor(private readonly capacity: number) {}

  get(id: number): number {
    const size = this.sizes.get(id)
    if (size === undefined) return -1
    this.usedAt.set(id, ++this.clock)
    return size
  }

  put(id: number, size: number): number {
    let dropped = -1
    if (!this.sizes.has(id) && this.sizes.size === this.capacity) {
      const [oldest] = [...this.usedAt].reduce((a, b) => (b[1] < a[1] ? b : a))
      dropped = oldest
      this.sizes.delete(dropped)
      this.usedAt.delete(dropped)
    }
    this.sizes.set(id, size)
    this.usedAt.set(id, ++this.clock)
    return dropped
  }
}
