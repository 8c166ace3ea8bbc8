// Compares each booking with every period so far and joins those that it meets: O(n^2).
export function mergeBookings(bookings: number[][]): number[][] {
  let periods: number[][] = []
  for (const booking of bookings) {
    const joined = [booking[0], booking[1]]
    const apart: number[][] = []
    for (const period of periods) {
      if (period[0] <= joined[1] && joined[0] <= period[1]) {
        joined[0] = Math.min(joined[0], period[0])
        joined[1] = Math.max(joined[1], period[1])
      } else {
        apart.push(period)
      }
    }
    apart.push(joined)
    periods = apart
  }
  return periods.sort((a, b) => a[0] - b[0])
}
