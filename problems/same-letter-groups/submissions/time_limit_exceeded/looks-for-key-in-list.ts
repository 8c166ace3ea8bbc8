// Slow: has a key for every word, but looks for it in a list of all keys instead of a map.
export function groupWords(words: string[]): string[][] {
  const keys: string[] = []
  const groups: string[][] = []
  for (const word of words) {
    const key = [...word].sort().join('')
    const index = keys.indexOf(key)
    if (index >= 0) groups[index]!.push(word)
    else {
      keys.push(key)
      groups.push([word])
    }
  }
  return groups
}
