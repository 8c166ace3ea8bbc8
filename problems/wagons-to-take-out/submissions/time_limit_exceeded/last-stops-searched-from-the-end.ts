// Slow: keeps the smallest last stops, but looks for the place from the end, step by step.
export function wagonsToTakeOut(stops: number[]): number {
  const last: number[] = []
  for (const stop of stops) {
    let place = last.length
    while (place > 0 && last[place - 1]! > stop) place--
    last[place] = stop
  }
  return stops.length - last.length
}
