// Mistake: takes the day found for a truth value, so day 0 counts as "not found".
export function handoverDay(changes: number[]): number {
  const total = changes.reduce((sum, change) => sum + change, 0)
  let before = 0
  let found: number | undefined
  for (let day = 0; day < changes.length; day++) {
    const change = changes[day]!
    if (!found && before === total - before - change) found = day
    before += change
  }
  return found || -1
}
