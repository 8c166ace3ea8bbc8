// Mistake: takes a pass that rises exactly when the antenna is ready for one that cannot be used.
export function fewestCancelled(passes: number[][], turn: number): number {
  let free = -1
  let cancelled = 0
  for (const [rise, set] of [...passes].sort((a, b) => a[1]! - b[1]!)) {
    if (rise! <= free) cancelled++
    else free = set! + turn
  }
  return cancelled
}
