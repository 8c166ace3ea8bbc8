// Slow: compares each wagon with all wagons before it.
export function wagonsToTakeOut(stops: number[]): number {
  const longest: number[] = []
  let most = 0
  for (let i = 0; i < stops.length; i++) {
    let length = 1
    for (let j = 0; j < i; j++) if (stops[j]! <= stops[i]! && longest[j]! >= length) length = longest[j]! + 1
    longest.push(length)
    most = Math.max(most, length)
  }
  return stops.length - most
}
