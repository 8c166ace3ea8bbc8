// The key is the sum of the letters' codes, which unlike words may share.
export function groupWords(words: string[]): string[][] {
  const groups = new Map<number, string[]>()
  for (const word of words) {
    let key = 0
    for (let i = 0; i < word.length; i++) key += word.charCodeAt(i)
    const group = groups.get(key)
    if (group) group.push(word)
    else groups.set(key, [word])
  }
  return [...groups.values()]
}
