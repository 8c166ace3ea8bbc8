/** Works out at once all dates that a change concerns, each after those it waits for. */
export class Plan {
  private readonly days = new Map<string, number>()
  private readonly dates = new Map<string, number>()
  private readonly before = new Map<string, Set<string>>()
  private readonly after = new Map<string, Set<string>>()

  last(task: string, days: number): void {
    this.days.set(task, days)
    this.update(task)
  }

  wait(task: string, others: string[]): boolean {
    if (others.includes(task)) return false
    const later = new Set(this.concerned(task))
    if (others.some((other) => later.has(other))) return false
    for (const other of this.before.get(task) ?? []) this.after.get(other)!.delete(task)
    this.before.set(task, new Set(others))
    for (const other of others) this.after.set(other, (this.after.get(other) ?? new Set()).add(task))
    this.update(task)
    return true
  }

  finish(task: string): number {
    return this.dates.get(task) ?? 0
  }

  private update(task: string): void {
    for (const concerned of this.concerned(task)) {
      let start = 0
      for (const other of this.before.get(concerned) ?? []) start = Math.max(start, this.finish(other))
      this.dates.set(concerned, start + (this.days.get(concerned) ?? 0))
    }
  }

  /** The task and all that wait for it, directly or not, each after those it waits for. */
  private concerned(task: string): string[] {
    const done = new Set<string>()
    const order: string[] = []
    const visit = (name: string): void => {
      done.add(name)
      for (const next of this.after.get(name) ?? []) if (!done.has(next)) visit(next)
      order.push(name)
    }
    visit(task)
    return order.reverse()
  }
}
