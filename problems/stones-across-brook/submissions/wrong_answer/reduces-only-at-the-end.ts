// Mistake: takes the remainder only at the end, when the sum has long lost its last digits.
export function countCrossings(stones: string): number {
  const ways = [1]
  for (let position = 1; position <= stones.length + 1; position++) {
    const firm = stones[position - 1] !== 'x'
    const sum = (ways[position - 1] ?? 0) + (ways[position - 2] ?? 0) + (ways[position - 3] ?? 0)
    ways.push(firm ? sum : 0)
  }
  return ways[stones.length + 1]! % 1_000_000_007
}
