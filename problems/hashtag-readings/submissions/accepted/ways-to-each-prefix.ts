export function countReadings(tag: string, words: string[]): number {
  const known = new Set(words)
  const longest = Math.max(...words.map((word) => word.length))
  const ways = [1]
  for (let end = 1; end <= tag.length; end++) {
    let sum = 0
    for (let start = Math.max(0, end - longest); start < end; start++)
      if (known.has(tag.slice(start, end))) sum = (sum + ways[start]!) % 1_000_000_007
    ways.push(sum)
  }
  return ways[tag.length]!
}
