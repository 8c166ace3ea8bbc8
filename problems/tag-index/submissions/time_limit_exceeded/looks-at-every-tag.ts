// Slow: looks at every tag for each prefix.
export class TagIndex {
  private readonly tags: string[] = []

  add(tag: string): void {
    this.tags.push(tag)
  }

  remove(tag: string): boolean {
    const index = this.tags.indexOf(tag)
    if (index === -1) return false
    this.tags.splice(index, 1)
    return true
  }

  count(tag: string): number {
    return this.tags.filter((other) => other === tag).length
  }

  startingWith(prefix: string): number {
    return this.tags.filter((tag) => tag.startsWith(prefix)).length
  }
}
