// Mistake: looks back one letter less than the longest word has.
export function countReadings(tag: string, words: string[]): number {
  const known = new Set(words)
  const longest = Math.max(0, ...words.map((word) => word.length))
  const ways = [1]
  for (let end = 1; end <= tag.length; end++) {
    let sum = 0
    for (let length = 1; length < longest && length <= end; length++)
      if (known.has(tag.slice(end - length, end))) sum += ways[end - length]!
    ways.push(sum % 1_000_000_007)
  }
  return ways[tag.length]!
}
