// Takes an equally good closing for a better one, so the latest of them is returned.
export function bestStart(visitors: number[], days: number): number {
  let lost = 0
  let fewest = Infinity
  let start = 0
  for (let end = 0; end < visitors.length; end++) {
    lost += visitors[end]
    if (end >= days) lost -= visitors[end - days]
    if (end >= days - 1 && lost <= fewest) {
      fewest = lost
      start = end - days + 1
    }
  }
  return start
}
