// Mistake: pops all greater stops before it adds one, as with a stack, and forgets how long the row was.
export function wagonsToTakeOut(stops: number[]): number {
  const kept: number[] = []
  let most = 0
  for (const stop of stops) {
    while (kept.length > 0 && kept[kept.length - 1]! > stop) kept.pop()
    kept.push(stop)
    most = Math.max(most, kept.length)
  }
  return stops.length - most
}
