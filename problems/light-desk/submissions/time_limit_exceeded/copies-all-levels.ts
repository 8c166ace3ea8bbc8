// Slow: copies all levels at the begin of each try-out.
export class LightDesk {
  private levels = new Map<string, number>()
  private readonly saved: Map<string, number>[] = []

  set(lamp: string, level: number): void {
    this.levels.set(lamp, level)
  }

  level(lamp: string): number {
    return this.levels.get(lamp) ?? 0
  }

  count(level: number): number {
    return [...this.levels.values()].filter((other) => other === level).length
  }

  begin(): void {
    this.saved.push(new Map(this.levels))
  }

  undo(): boolean {
    const saved = this.saved.pop()
    if (saved === undefined) return false
    this.levels = saved
    return true
  }

  keep(): boolean {
    return this.saved.pop() !== undefined
  }
}
