// Slow: the longest chain of passes, by looking at all earlier ones.
export function fewestCancelled(passes: number[][], turn: number): number {
  const sorted = [...passes].sort((a, b) => a[1]! - b[1]!)
  const longest: number[] = []
  for (const [rise] of sorted) {
    let best = 0
    for (let j = 0; j < longest.length; j++) {
      if (sorted[j]![1]! + turn <= rise!) best = Math.max(best, longest[j]!)
    }
    longest.push(best + 1)
  }
  return passes.length - longest.reduce((most, each) => Math.max(most, each), 0)
}
