// Slow: keeps the smallest last stops, but looks for the place from the beginning.
export function wagonsToTakeOut(stops: number[]): number {
  const last: number[] = []
  for (const stop of stops) {
    const place = last.findIndex((other) => other > stop)
    if (place < 0) last.push(stop)
    else last[place] = stop
  }
  return stops.length - last.length
}
