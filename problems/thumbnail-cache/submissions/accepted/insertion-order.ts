/** A Map keeps its keys in the order in which they were set: the first is the least recently used one. */
export class ThumbnailCache {
  private readonly sizes = new Map<number, number>()

  constructor(private readonly capacity: number) {}

  get(id: number): number {
    const size = this.sizes.get(id)
    if (size === undefined) return -1
    this.sizes.delete(id)
    this.sizes.set(id, size)
    return size
  }

  put(id: number, size: number): number {
    let dropped = -1
    if (!this.sizes.delete(id) && this.sizes.size === this.capacity) {
      for (const oldest of this.sizes.keys()) {
        dropped = oldest
        break
      }
      this.sizes.delete(dropped)
    }
    this.sizes.set(id, size)
    return dropped
  }
}
