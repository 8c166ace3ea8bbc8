// Mistake: sorts by rise and uses each pass that fits, so a long one blocks many.
export function fewestCancelled(passes: number[][], turn: number): number {
  let free = 0
  let cancelled = 0
  for (const [rise, set] of [...passes].sort((a, b) => a[0]! - b[0]!)) {
    if (rise! < free) cancelled++
    else free = set! + turn
  }
  return cancelled
}
