// Mistake: takes a stored size of 0 for a thumbnail that is not there.
export class ThumbnailCache {
  private readonly sizes = new Map<number, number>()

  constructor(private readonly capacity: number) {}

  get(id: number): number {
    const size = this.sizes.get(id)
    if (!size) return -1
    this.sizes.delete(id)
    this.sizes.set(id, size)
    return size
  }

  put(id: number, size: number): number {
    let dropped = -1
    if (!this.sizes.delete(id) && this.sizes.size === this.capacity) {
      dropped = this.sizes.keys().next().value ?? -1
      this.sizes.delete(dropped)
    }
    this.sizes.set(id, size)
    return dropped
  }
}
