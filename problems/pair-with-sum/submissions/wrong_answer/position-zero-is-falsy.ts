// Tests the position found for truth, so position 0 counts as "not found".
export function pairWithSum(amounts: number[], target: number): number[] {
  const positions = new Map<number, number>()
  for (let i = 0; i < amounts.length; i++) {
    const other = positions.get(target - amounts[i])
    if (other) return [other, i]
    positions.set(amounts[i], i)
  }
  return []
}
