// Mistake: goes through the list of words as it is, so a word that is listed twice is counted twice.
export function countReadings(tag: string, words: string[]): number {
  const ways = [1]
  for (let end = 1; end <= tag.length; end++) {
    let sum = 0
    for (const word of words)
      if (word.length <= end && tag.endsWith(word, end)) sum += ways[end - word.length]!
    ways.push(sum % 1_000_000_007)
  }
  return ways[tag.length]!
}
