// Mistake: storing a size for a thumbnail that is present does not move it to the newest end.
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
    if (!this.sizes.has(id) && this.sizes.size === this.capacity) {
      dropped = this.sizes.keys().next().value ?? -1
      this.sizes.delete(dropped)
    }
    // Setting a key that exists keeps its place in the order.
    this.sizes.set(id, size)
    return dropped
  }
}
