// Compares each word with the first word of every group so far: O(n^2 * m).
function sameTiles(first: string, second: string): boolean {
  if (first.length !== second.length) return false
  const counts = new Map<string, number>()
  for (const letter of first) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  for (const letter of second) {
    const left = counts.get(letter) ?? 0
    if (left === 0) return false
    counts.set(letter, left - 1)
  }
  return true
}

export function groupWords(words: string[]): string[][] {
  const groups: string[][] = []
  for (const word of words) {
    const group = groups.find((candidate) => sameTiles(candidate[0], word))
    if (group) group.push(word)
    else groups.push([word])
  }
  return groups
}
