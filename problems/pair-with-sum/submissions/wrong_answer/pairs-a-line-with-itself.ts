// Fills the map first and then lets a line of half the target find itself.
export function pairWithSum(amounts: number[], target: number): number[] {
  const positions = new Map<number, number>()
  amounts.forEach((amount, i) => positions.set(amount, i))
  for (let i = 0; i < amounts.length; i++) {
    const other = positions.get(target - amounts[i])
    if (other !== undefined) return [i, other]
  }
  return []
}
