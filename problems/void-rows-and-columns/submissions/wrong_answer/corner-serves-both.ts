// Mistake: the corner is the note of the first row and of the first column at once.
export function voidLedger(amounts: number[][]): void {
  const first = amounts[0]!
  for (const row of amounts) {
    for (let c = 0; c < row.length; c++) {
      if (row[c] === 0) {
        row[0] = 0
        first[c] = 0
      }
    }
  }
  for (let r = 1; r < amounts.length; r++)
    for (let c = 1; c < first.length; c++) if (amounts[r]![0] === 0 || first[c] === 0) amounts[r]![c] = 0
  if (first[0] === 0) {
    first.fill(0)
    for (const row of amounts) row[0] = 0
  }
}
