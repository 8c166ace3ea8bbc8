export function handoverDay(changes: number[]): number {
  let total = 0
  for (const change of changes) total += change
  let before = 0
  for (const [day, change] of changes.entries()) {
    if (before === total - before - change) return day
    before += change
  }
  return -1
}
