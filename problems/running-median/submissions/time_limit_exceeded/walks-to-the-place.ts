// Slow: keeps the delays sorted, but walks along them to the place of each new one.
export function runningMedians(delays: number[]): number[] {
  const sorted: number[] = []
  return delays.map((delay) => {
    let at = 0
    while (at < sorted.length && sorted[at]! < delay) at++
    sorted.splice(at, 0, delay)
    const middle = sorted.length >> 1
    return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
  })
}
