// Slow: notes old levels for each try-out apart, and copies all notes to the outer one at each `keep`.
export class LightDesk {
  private readonly levels = new Map<string, number>()
  private readonly counts = new Map<number, number>()
  /** For each open try-out the lamps it changed, with the levels it found. */
  private readonly before: Map<string, number>[] = []

  set(lamp: string, level: number): void {
    const before = this.before.at(-1)
    if (before !== undefined && !before.has(lamp)) before.set(lamp, this.level(lamp))
    this.put(lamp, level)
  }

  level(lamp: string): number {
    return this.levels.get(lamp) ?? 0
  }

  count(level: number): number {
    return this.counts.get(level) ?? 0
  }

  begin(): void {
    this.before.push(new Map())
  }

  undo(): boolean {
    const before = this.before.pop()
    if (before === undefined) return false
    for (const [lamp, level] of before) this.put(lamp, level)
    return true
  }

  keep(): boolean {
    const inner = this.before.pop()
    if (inner === undefined) return false
    const outer = this.before.at(-1)
    if (outer !== undefined)
      for (const [lamp, level] of inner) if (!outer.has(lamp)) outer.set(lamp, level)
    return true
  }

  private put(lamp: string, level: number): void {
    const before = this.level(lamp)
    this.counts.set(before, this.count(before) - 1)
    this.counts.set(level, this.count(level) + 1)
    this.levels.set(lamp, level)
  }
}
