// Merges in the order of the input, as if it were sorted.
export function mergeBookings(bookings: number[][]): number[][] {
  const periods: number[][] = []
  for (const [start, end] of bookings) {
    const last = periods.at(-1)
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end)
    else periods.push([start, end])
  }
  return periods
}
