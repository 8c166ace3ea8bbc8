// Mistake: strikes out at once, and then meets the zeros it has written itself.
export function voidLedger(amounts: number[][]): void {
  for (let r = 0; r < amounts.length; r++) {
    for (let c = 0; c < amounts[r]!.length; c++) {
      if (amounts[r]![c] === 0) {
        amounts[r]!.fill(0)
        for (const row of amounts) row[c] = 0
      }
    }
  }
}
