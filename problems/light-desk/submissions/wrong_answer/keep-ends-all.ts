// Mistake: `keep` ends all open try-outs.
export class LightDesk {
  private readonly levels = new Map<string, number>()
  private readonly counts = new Map<number, number>()
  /** Lamps that were changed, with the level before, oldest first. */
  private readonly changes: [lamp: string, before: number][] = []
  /** How many changes there were when each open try-out began, the innermost last. */
  private readonly marks: number[] = []

  set(lamp: string, level: number): void {
    this.changes.push([lamp, this.level(lamp)])
    this.put(lamp, level)
  }

  level(lamp: string): number {
    return this.levels.get(lamp) ?? 0
  }

  count(level: number): number {
    return this.counts.get(level) ?? 0
  }

  begin(): void {
    this.marks.push(this.changes.length)
  }

  undo(): boolean {
    const mark = this.marks.pop()
    if (mark === undefined) return false
    while (this.changes.length > mark) this.put(...this.changes.pop()!)
    return true
  }

  keep(): boolean {
    const open = this.marks.length > 0
    this.marks.length = 0
    return open
  }

  private put(lamp: string, level: number): void {
    const before = this.level(lamp)
    this.counts.set(before, this.count(before) - 1)
    this.counts.set(level, this.count(level) + 1)
    this.levels.set(lamp, level)
  }
}
