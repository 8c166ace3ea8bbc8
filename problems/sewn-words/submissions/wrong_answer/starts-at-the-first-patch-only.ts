// Mistake: starts only from the first patch that has the first letter.
export function sewnWords(quilt: string[], words: string[]): string[] {
  const patches = quilt.map((row) => [...row])
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
    const row = patches.findIndex((line) => line.includes(word[0]!))
    return row !== -1 && spells(word, 0, row, patches[row]!.indexOf(word[0]!))
  })
}
