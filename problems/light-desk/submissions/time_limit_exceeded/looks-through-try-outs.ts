// Slow: keeps the levels set in each try-out apart, and looks for a lamp in all of them, from the innermost out.
export class LightDesk {
  /** The levels set before any try-out, then those set in each open one, the innermost last. */
  private readonly levels = [new Map<string, number>()]
  /** How many lamps have each level, with the innermost try-out and without it, and so on. */
  private readonly counts = [new Map<number, number>()]

  set(lamp: string, level: number): void {
    const counts = this.counts.at(-1)!
    const before = this.level(lamp)
    counts.set(before, (counts.get(before) ?? 0) - 1)
    counts.set(level, (counts.get(level) ?? 0) + 1)
    this.levels.at(-1)!.set(lamp, level)
  }

  level(lamp: string): number {
    for (let i = this.levels.length - 1; i >= 0; i--) {
      const level = this.levels[i]!.get(lamp)
      if (level !== undefined) return level
    }
    return 0
  }

  count(level: number): number {
    return this.counts.at(-1)!.get(level) ?? 0
  }

  begin(): void {
    this.levels.push(new Map())
    this.counts.push(new Map(this.counts.at(-1)!))
  }

  undo(): boolean {
    if (this.levels.length === 1) return false
    this.levels.pop()
    this.counts.pop()
    return true
  }

  keep(): boolean {
    if (this.levels.length === 1) return false
    const inner = this.levels.pop()!
    for (const [lamp, level] of inner) this.levels.at(-1)!.set(lamp, level)
    this.counts.splice(-2, 1)
    return true
  }
}
