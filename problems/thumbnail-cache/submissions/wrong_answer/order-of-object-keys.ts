// Mistake: relies on the order of an object's keys, but keys that are integers come in numeric order.
export class ThumbnailCache {
  private readonly sizes: Record<string, number> = {}

  constructor(private readonly capacity: number) {}

  get(id: number): number {
    const size = this.sizes[id]
    if (size === undefined) return -1
    delete this.sizes[id]
    this.sizes[id] = size
    return size
  }

  put(id: number, size: number): number {
    let dropped = -1
    if (id in this.sizes) {
      delete this.sizes[id]
    } else {
      const keys = Object.keys(this.sizes)
      if (keys.length === this.capacity) {
        dropped = Number(keys[0])
        delete this.sizes[dropped]
      }
    }
    this.sizes[id] = size
    return dropped
  }
}
