/** Only the difference from the first closing is kept: its own sum decides nothing. */
export function bestStart(visitors: number[], days: number): number {
  let lost = 0
  let fewest = 0
  let best = 0
  for (let start = 1; start + days <= visitors.length; start++) {
    lost += visitors[start + days - 1] - visitors[start - 1]
    if (lost < fewest) {
      fewest = lost
      best = start
    }
  }
  return best
}
