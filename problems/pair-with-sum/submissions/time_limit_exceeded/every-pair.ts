// Tries every pair of positions: O(n^2).
export function pairWithSum(amounts: number[], target: number): number[] {
  for (let i = 0; i < amounts.length; i++) {
    for (let j = i + 1; j < amounts.length; j++) {
      if (amounts[i] + amounts[j] === target) return [i, j]
    }
  }
  return []
}
