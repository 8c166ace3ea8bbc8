// Slow: searches for each word by itself, though from the end whose letter is rarer.
export function sewnWords(quilt: string[], words: string[]): string[] {
  const patches = quilt.map((row) => [...row])
  const count = new Map<string, number>()
  for (const letter of patches.flat()) count.set(letter, (count.get(letter) ?? 0) + 1)
  const countOf = (letter: string | undefined): number => count.get(letter ?? '') ?? 0
  const spells = (word: string, place: number, row: number, column: number): boolean => {
    if (place === word.length) return true
    if (patches[row]?.[column] !== word[place]) return false
    patches[row]![column] = ''
    const fits =
      spells(word, place + 1, row - 1, column) ||
      spells(word, place + 1, row + 1, column) ||
      spells(word, place + 1, row, column - 1) ||
      spells(word, place + 1, row, column + 1)
    patches[row]![column] = word[place]!
    return fits
  }
  return words.filter((word) => {
    if ([...word].some((letter) => countOf(letter) === 0)) return false
    const text = countOf(word.at(-1)) < countOf(word[0]) ? [...word].reverse().join('') : word
    return patches.some((line, row) => line.some((_, column) => spells(text, 0, row, column)))
  })
}
