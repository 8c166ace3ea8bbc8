// Mistake: looks for wagons that stay among neighbours only.
export function wagonsToTakeOut(stops: number[]): number {
  let [most, length] = [0, 0]
  for (let i = 0; i < stops.length; i++) {
    length = i > 0 && stops[i]! >= stops[i - 1]! ? length + 1 : 1
    most = Math.max(most, length)
  }
  return stops.length - most
}
