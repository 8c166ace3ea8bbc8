// Slow: looks for zeros in a copy, and strikes out row and column anew for every one of them.
export function voidLedger(amounts: number[][]): void {
  const before = amounts.map((row) => [...row])
  for (let r = 0; r < before.length; r++) {
    for (let c = 0; c < before[r]!.length; c++) {
      if (before[r]![c] !== 0) continue
      for (let i = 0; i < amounts.length; i++) amounts[i]![c] = 0
      for (let j = 0; j < amounts[r]!.length; j++) amounts[r]![j] = 0
    }
  }
}
