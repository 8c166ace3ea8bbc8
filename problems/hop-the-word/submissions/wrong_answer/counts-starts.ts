// Mistake: asks for each field whether the word can be hopped from there, and counts the fields instead of the ways.
export function waysToHop(court: string[], word: string): number {
  const letters = court.map((row) => [...row])
  const works = (row: number, column: number, at: number): boolean => {
    if (letters[row]?.[column] !== word[at]) return false
    if (at === word.length - 1) return true
    letters[row][column] = ''
    const found =
      works(row - 1, column, at + 1) ||
      works(row + 1, column, at + 1) ||
      works(row, column - 1, at + 1) ||
      works(row, column + 1, at + 1)
    letters[row][column] = word[at]
    return found
  }
  return court.flatMap((line, row) => [...line].filter((_, column) => works(row, column, 0))).length
}
