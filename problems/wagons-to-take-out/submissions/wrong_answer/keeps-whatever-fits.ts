// Mistake: keeps each wagon that fits behind the one kept last, for the best place to begin.
export function wagonsToTakeOut(stops: number[]): number {
  let most = 0
  for (let begin = 0; begin < Math.min(stops.length, 400); begin++) {
    let kept = 0
    let last = -Infinity
    for (let i = begin; i < stops.length; i++) {
      if (stops[i]! < last) continue
      last = stops[i]!
      kept++
    }
    most = Math.max(most, kept)
  }
  return stops.length - most
}
