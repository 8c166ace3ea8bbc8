// Mistake: marks what is to be struck out with -1, but -1 may be an amount.
export function voidLedger(amounts: number[][]): void {
  const rows = amounts.length
  const columns = amounts[0]!.length
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      if (amounts[r]![c] !== 0) continue
      for (let i = 0; i < rows; i++) if (amounts[i]![c] !== 0) amounts[i]![c] = -1
      for (let i = 0; i < columns; i++) if (amounts[r]![i] !== 0) amounts[r]![i] = -1
    }
  }
  for (const row of amounts) for (let c = 0; c < columns; c++) if (row[c] === -1) row[c] = 0
}
