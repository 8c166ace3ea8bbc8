export function mergeBookings(bookings: number[][]): number[][] {
  const periods: number[][] = []
  for (const [start, end] of [...bookings].sort((a, b) => a[0] - b[0])) {
    const last = periods.at(-1)
    if (last === undefined || start > last[1]) periods.push([start, end])
    else last[1] = Math.max(last[1], end)
  }
  return periods
}
