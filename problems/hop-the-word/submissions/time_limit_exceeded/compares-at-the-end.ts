// Slow: follows all ways of the right length, and compares the letters at the end.
export function waysToHop(court: string[], word: string): number {
  const used = court.map((row) => [...row].map(() => false))
  const ways = (row: number, column: number, text: string): number => {
    if (used[row]?.[column] !== false) return 0
    const spelt = text + court[row][column]
    if (spelt.length === word.length) return spelt === word ? 1 : 0
    used[row][column] = true
    const count =
      ways(row - 1, column, spelt) +
      ways(row + 1, column, spelt) +
      ways(row, column - 1, spelt) +
      ways(row, column + 1, spelt)
    used[row][column] = false
    return count
  }
  return court.flatMap((line, row) => [...line].map((_, column) => ways(row, column, ''))).reduce((a, b) => a + b)
}
