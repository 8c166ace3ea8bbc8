export function fewestCancelled(passes: number[][], turn: number): number {
  let free = 0
  let cancelled = 0
  for (const [rise, set] of passes.toSorted(([, a], [, b]) => a! - b!)) {
    if (rise! < free) cancelled++
    else free = set! + turn
  }
  return cancelled
}
