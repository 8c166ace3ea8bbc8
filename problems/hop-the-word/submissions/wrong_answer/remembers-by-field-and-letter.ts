// Mistake: remembers the ways by field and position in the word, although they depend on the fields in use, too.
export function waysToHop(court: string[], word: string): number {
  const letters = court.map((row) => [...row])
  const known = new Map<string, number>()
  const ways = (row: number, column: number, at: number): number => {
    if (letters[row]?.[column] !== word[at]) return 0
    if (at === word.length - 1) return 1
    const key = `${row} ${column} ${at}`
    const before = known.get(key)
    if (before !== undefined) return before
    letters[row][column] = ''
    const count =
      ways(row - 1, column, at + 1) +
      ways(row + 1, column, at + 1) +
      ways(row, column - 1, at + 1) +
      ways(row, column + 1, at + 1)
    letters[row][column] = word[at]
    known.set(key, count)
    return count
  }
  return court.flatMap((line, row) => [...line].map((_, column) => ways(row, column, 0))).reduce((a, b) => a + b)
}
