// Slow: sorts all delays so far after every new one.
export function runningMedians(delays: number[]): number[] {
  const sorted: number[] = []
  return delays.map((delay) => {
    sorted.push(delay)
    sorted.sort((a, b) => a - b)
    const middle = sorted.length >> 1
    return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
  })
}
