// Adds up the days of each closing: O(n * days).
export function bestStart(visitors: number[], days: number): number {
  let fewest = Infinity
  let start = 0
  for (let day = 0; day + days <= visitors.length; day++) {
    let lost = 0
    for (let closed = day; closed < day + days; closed++) lost += visitors[closed]
    if (lost < fewest) {
      fewest = lost
      start = day
    }
  }
  return start
}
