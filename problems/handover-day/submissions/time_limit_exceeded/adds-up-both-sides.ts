// Slow: adds up both sides anew for each day, O(n^2).
function sum(changes: number[], from: number, to: number): number {
  let result = 0
  for (let day = from; day < to; day++) result += changes[day]!
  return result
}

export function handoverDay(changes: number[]): number {
  for (let day = 0; day < changes.length; day++) {
    if (sum(changes, 0, day) === sum(changes, day + 1, changes.length)) return day
  }
  return -1
}
