// Mistake: sort() without a comparison sorts numbers as text.
export function runningMedians(delays: number[]): number[] {
  const sorted: number[] = []
  return delays.map((delay) => {
    sorted.push(delay)
    sorted.sort()
    const middle = sorted.length >> 1
    return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
  })
}
