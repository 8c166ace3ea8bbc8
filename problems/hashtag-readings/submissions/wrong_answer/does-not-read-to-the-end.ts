// Mistake: adds up the readings that end anywhere at or after the last known word, so letters may be left over.
export function countReadings(tag: string, words: string[]): number {
  const known = new Set(words)
  const memory = new Map<number, number>()
  const from = (start: number): number => {
    const noted = memory.get(start)
    if (noted !== undefined) return noted
    let ways = 0
    for (const word of known)
      if (tag.startsWith(word, start)) ways = (ways + from(start + word.length)) % 1_000_000_007
    const result = start > 0 && ways === 0 ? 1 : ways
    memory.set(start, result)
    return result
  }
  return from(0)
}
