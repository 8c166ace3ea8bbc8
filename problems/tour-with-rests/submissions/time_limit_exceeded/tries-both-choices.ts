// Slow: plain recursion over singing and turning down; the same night is worked out again and again.
export function bestTour(fees: number[], rests: number[]): number {
  const from = (night: number): number => {
    if (night >= fees.length) return 0
    return Math.max(from(night + 1), fees[night]! + from(night + rests[night]! + 1))
  }
  return from(0)
}
