export function voidLedger(amounts: number[][]): void {
  const first = amounts[0] ?? []
  const firstRowGoes = first.includes(0)
  const firstColumnGoes = amounts.some((row) => row[0] === 0)

  // From here on, the first cell of each other row and of each other column is its note.
  for (const row of amounts) {
    for (let column = 1; column < row.length; column++) {
      if (row[column] === 0) {
        row[0] = 0
        first[column] = 0
      }
    }
  }
  for (const row of amounts.slice(1))
    for (let column = 1; column < row.length; column++)
      if (row[0] === 0 || first[column] === 0) row[column] = 0

  if (firstRowGoes) first.fill(0)
  if (firstColumnGoes) for (const row of amounts) row[0] = 0
}
