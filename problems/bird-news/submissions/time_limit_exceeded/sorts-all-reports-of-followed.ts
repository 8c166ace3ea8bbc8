// Slow: sorts all reports of those whom the reader follows.
interface Report {
  id: number
  /** Counts up with each report: the largest is the newest. */
  order: number
}

export class BirdNews {
  private readonly reports = new Map<number, Report[]>()
  private readonly followed = new Map<number, Set<number>>()
  private order = 0

  constructor(private readonly most: number) {}

  report(watcher: number, id: number): void {
    const report = { id, order: this.order++ }
    const reports = this.reports.get(watcher)
    if (reports === undefined) this.reports.set(watcher, [report])
    else reports.push(report)
  }

  follow(watcher: number, other: number): void {
    const others = this.followed.get(watcher)
    if (others === undefined) this.followed.set(watcher, new Set([other]))
    else others.add(other)
  }

  unfollow(watcher: number, other: number): void {
    this.followed.get(watcher)?.delete(other)
  }

  news(watcher: number): number[] {
    const shown = new Set(this.followed.get(watcher))
    shown.add(watcher)
    return [...shown]
      .flatMap((other) => this.reports.get(other) ?? [])
      .sort((a, b) => b.order - a.order)
      .slice(0, this.most)
      .map(({ id }) => id)
  }
}
