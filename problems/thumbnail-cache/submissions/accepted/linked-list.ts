class Entry {
  older: Entry = this
  newer: Entry = this

  constructor(
    readonly id: number,
    public size: number,
  ) {}
}

export class ThumbnailCache {
  private readonly capacity: number
  private readonly entries = new Map<number, Entry>()
  /** Closes the list into a ring: after it comes the oldest entry, before it the newest. */
  private readonly ends = new Entry(-1, -1)

  constructor(capacity: number) {
    this.capacity = capacity
  }

  get(id: number): number {
    const entry = this.entries.get(id)
    if (entry === undefined) return -1
    this.unlink(entry)
    this.linkAsNewest(entry)
    return entry.size
  }

  put(id: number, size: number): number {
    const present = this.entries.get(id)
    if (present !== undefined) {
      present.size = size
      this.unlink(present)
      this.linkAsNewest(present)
      return -1
    }
    const dropped = this.entries.size === this.capacity ? this.dropOldest() : -1
    const entry = new Entry(id, size)
    this.entries.set(id, entry)
    this.linkAsNewest(entry)
    return dropped
  }

  private dropOldest(): number {
    const oldest = this.ends.newer
    this.unlink(oldest)
    this.entries.delete(oldest.id)
    return oldest.id
  }

  private unlink(entry: Entry): void {
    entry.older.newer = entry.newer
    entry.newer.older = entry.older
  }

  private linkAsNewest(entry: Entry): void {
    entry.older = this.ends.older
    entry.newer = this.ends
    entry.older.newer = entry
    this.ends.older = entry
  }
}
