export function waysToHop(court: string[], word: string): number {
  const letters = court.map((row) => [...row])
  const ways = (row: number, column: number, at: number): number => {
    if (letters[row]?.[column] !== word[at]) return 0
    if (at === word.length - 1) return 1
    letters[row][column] = ''
    const count =
      ways(row - 1, column, at + 1) +
      ways(row + 1, column, at + 1) +
      ways(row, column - 1, at + 1) +
      ways(row, column + 1, at + 1)
    letters[row][column] = word[at]
    return count
  }
  let count = 0
  for (const [row, line] of letters.entries()) for (const column of line.keys()) count += ways(row, column, 0)
  return count
}
