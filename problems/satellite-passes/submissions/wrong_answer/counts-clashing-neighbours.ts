// Mistake: counts the neighbours that clash, also with passes that are cancelled already.
export function fewestCancelled(passes: number[][], turn: number): number {
  const sorted = [...passes].sort((a, b) => a[1]! - b[1]!)
  return sorted.filter(([rise], i) => i > 0 && rise! < sorted[i - 1]![1]! + turn).length
}
