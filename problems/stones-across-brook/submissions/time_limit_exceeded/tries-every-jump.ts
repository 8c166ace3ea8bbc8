// Slow: tries every jump from every position, and counts the ways one by one.
export function countCrossings(stones: string): number {
  const bank = stones.length + 1
  const from = (position: number): number => {
    if (position === bank) return 1
    if (position > bank || stones[position - 1] === 'x') return 0
    return (from(position + 1) + from(position + 2) + from(position + 3)) % 1_000_000_007
  }
  return from(0)
}
