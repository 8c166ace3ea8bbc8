// Mistake: does not mark the fields in use, so a field can be stepped on twice.
export function waysToHop(court: string[], word: string): number {
  const ways = (row: number, column: number, at: number): number => {
    if (court[row]?.[column] !== word[at]) return 0
    if (at === word.length - 1) return 1
    return (
      ways(row - 1, column, at + 1) +
      ways(row + 1, column, at + 1) +
      ways(row, column - 1, at + 1) +
      ways(row, column + 1, at + 1)
    )
  }
  return court.flatMap((line, row) => [...line].map((_, column) => ways(row, column, 0))).reduce((a, b) => a + b)
}
