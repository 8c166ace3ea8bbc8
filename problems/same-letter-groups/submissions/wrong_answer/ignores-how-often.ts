// The key is the length and the set of letters, so how often each letter occurs is lost.
export function groupWords(words: string[]): string[][] {
  const groups = new Map<string, string[]>()
  for (const word of words) {
    const key = word.length + [...new Set(word)].sort().join('')
    const group = groups.get(key)
    if (group) group.push(word)
    else groups.set(key, [word])
  }
  return [...groups.values()]
}
