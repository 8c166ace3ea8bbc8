// Slow: plain recursion, which counts the readings one by one.
export function countReadings(tag: string, words: string[]): number {
  const known = [...new Set(words)]
  const from = (start: number): number => {
    if (start === tag.length) return 1
    let ways = 0
    for (const word of known)
      if (tag.startsWith(word, start)) ways = (ways + from(start + word.length)) % 1_000_000_007
    return ways
  }
  return from(0)
}
