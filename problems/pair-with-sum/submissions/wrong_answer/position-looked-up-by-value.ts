// Sorts the amounts, then looks the positions up by value: two equal lines both get the first position.
export function pairWithSum(amounts: number[], target: number): number[] {
  const sorted = [...amounts].sort((a, b) => a - b)
  let low = 0
  let high = sorted.length - 1
  while (low < high) {
    const total = sorted[low] + sorted[high]
    if (total === target) return [amounts.indexOf(sorted[low]), amounts.indexOf(sorted[high])]
    if (total < target) low++
    else high--
  }
  return []
}
