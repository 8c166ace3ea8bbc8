// Demands a true overlap, so bookings that only touch stay apart.
export function mergeBookings(bookings: number[][]): number[][] {
  const sorted = [...bookings].sort((a, b) => a[0] - b[0])
  const periods: number[][] = []
  for (const [start, end] of sorted) {
    const last = periods.at(-1)
    if (last !== undefined && start < last[1]) last[1] = Math.max(last[1], end)
    else periods.push([start, end])
  }
  return periods
}
