// Mistake: thinks that both clerks must have at least one day, and never looks at the first and the last one.
export function handoverDay(changes: number[]): number {
  const total = changes.reduce((sum, change) => sum + change, 0)
  let before = changes[0] ?? 0
  for (let day = 1; day < changes.length - 1; day++) {
    const change = changes[day]!
    if (before === total - before - change) return day
    before += change
  }
  return -1
}
