// Slow: cuts out and looks up every piece, also those that are longer than any word.
export function countReadings(tag: string, words: string[]): number {
  const known = new Set(words)
  const ways = [1]
  for (let end = 1; end <= tag.length; end++) {
    let sum = 0
    for (let start = 0; start < end; start++)
      if (known.has(tag.slice(start, end))) sum = (sum + ways[start]!) % 1_000_000_007
    ways.push(sum)
  }
  return ways[tag.length]!
}
