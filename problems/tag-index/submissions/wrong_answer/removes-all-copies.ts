// Mistake: takes back all the equal tags instead of one of them.
export class TagIndex {
  private readonly prefixes = new Map<string, number>()
  private readonly tags = new Map<string, number>()

  add(tag: string): void {
    this.tags.set(tag, this.count(tag) + 1)
    for (let end = 0; end <= tag.length; end++) {
      const prefix = tag.slice(0, end)
      this.prefixes.set(prefix, this.startingWith(prefix) + 1)
    }
  }

  remove(tag: string): boolean {
    const copies = this.count(tag)
    if (copies === 0) return false
    this.tags.delete(tag)
    for (let end = 0; end <= tag.length; end++) {
      const prefix = tag.slice(0, end)
      this.prefixes.set(prefix, this.startingWith(prefix) - copies)
    }
    return true
  }

  count(tag: string): number {
    return this.tags.get(tag) ?? 0
  }

  startingWith(prefix: string): number {
    return this.prefixes.get(prefix) ?? 0
  }
}
