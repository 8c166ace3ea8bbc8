export function pairWithSum(amounts: number[], target: number): number[] {
  const positions = new Map<number, number>()
  for (const [i, amount] of amounts.entries()) {
    const other = positions.get(target - amount)
    if (other !== undefined) return [other, i]
    positions.set(amount, i)
  }
  return []
}
