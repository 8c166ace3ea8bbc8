// Mistake: counts the places where the number gets smaller.
export function wagonsToTakeOut(stops: number[]): number {
  let drops = 0
  for (let i = 1; i < stops.length; i++) if (stops[i]! < stops[i - 1]!) drops++
  return drops
}
