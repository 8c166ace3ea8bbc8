// Mistake: `>> 1` halves the sum in 32 bits, which overflows and loses the half.
export function runningMedians(delays: number[]): number[] {
  const sorted: number[] = []
  return delays.map((delay) => {
    let at = sorted.length
    while (at > 0 && sorted[at - 1]! > delay) at--
    sorted.splice(at, 0, delay)
    const middle = sorted.length >> 1
    return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) >> 1
  })
}
