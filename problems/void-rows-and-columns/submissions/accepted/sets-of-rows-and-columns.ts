export function voidLedger(amounts: number[][]): void {
  const rows = amounts.map((row) => row.includes(0))
  const columns = amounts[0]!.map((_, column) => amounts.some((row) => row[column] === 0))
  for (const [r, row] of amounts.entries())
    for (const c of row.keys()) if (rows[r] || columns[c]) row[c] = 0
}
