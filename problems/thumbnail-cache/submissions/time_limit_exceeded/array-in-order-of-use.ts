// Slow: one array in order of use; every call searches it and moves what lies behind.
interface Entry {
  id: number
  size: number
}

export class ThumbnailCache {
  private readonly entries: Entry[] = []

  constructor(private readonly capacity: number) {}

  get(id: number): number {
    const index = this.entries.findIndex((entry) => entry.id === id)
    if (index === -1) return -1
    const [entry] = this.entries.splice(index, 1)
    if (entry === undefined) return -1
    this.entries.push(entry)
    return entry.size
  }

  put(id: number, size: number): number {
    let dropped = -1
    const index = this.entries.findIndex((entry) => entry.id === id)
    if (index !== -1) this.entries.splice(index, 1)
    else if (this.entries.length === this.capacity) dropped = this.entries.shift()?.id ?? -1
    this.entries.push({ id, size })
    return dropped
  }
}
