// Mistake: takes the remainder only at the end, when the sums have long lost their last digits.
export function countReadings(tag: string, words: string[]): number {
  const known = new Set(words)
  const ways = [1]
  for (let end = 1; end <= tag.length; end++) {
    ways[end] = 0
    for (let start = Math.max(0, end - 30); start < end; start++)
      if (known.has(tag.slice(start, end))) ways[end]! += ways[start]!
  }
  return ways[tag.length]! % 1_000_000_007
}
