// Slow: the map finds a thumbnail at once, but the array in order of use is searched at each call.
export class ThumbnailCache {
  private readonly order: number[] = []
  private readonly sizes = new Map<number, number>()

  constructor(private readonly capacity: number) {}

  get(id: number): number {
    const size = this.sizes.get(id)
    if (size === undefined) return -1
    this.order.splice(this.order.indexOf(id), 1)
    this.order.push(id)
    return size
  }

  put(id: number, size: number): number {
    let dropped = -1
    if (this.sizes.has(id)) this.order.splice(this.order.indexOf(id), 1)
    else if (this.sizes.size === this.capacity) {
      dropped = this.order.shift()!
      this.sizes.delete(dropped)
    }
    this.order.push(id)
    this.sizes.set(id, size)
    return dropped
  }
}
