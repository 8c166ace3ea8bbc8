// Mistake: goes only to the right and down, as in a word puzzle.
export function sewnWords(quilt: string[], words: string[]): string[] {
  const spells = (word: string, place: number, row: number, column: number): boolean => {
    if (place === word.length) return true
    if (quilt[row]?.[column] !== word[place]) return false
    return spells(word, place + 1, row + 1, column) || spells(word, place + 1, row, column + 1)
  }
  return words.filter((word) =>
    quilt.some((line, row) => [...line].some((_, column) => spells(word, 0, row, column))),
  )
}
