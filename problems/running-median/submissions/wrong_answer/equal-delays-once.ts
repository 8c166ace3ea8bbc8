// Mistake: passes over a delay that has occurred before.
export function runningMedians(delays: number[]): number[] {
  const sorted: number[] = []
  return delays.map((delay) => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (sorted[middle]! < delay) low = middle + 1
      else high = middle
    }
    if (sorted[low] !== delay) sorted.splice(low, 0, delay)
    const middle = sorted.length >> 1
    return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
  })
}
