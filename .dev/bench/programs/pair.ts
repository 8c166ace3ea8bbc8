export function pair(numbers: number[], target: number): number[] {
  const seen = new Map<number, number>()
  for (const [index, number] of numbers.entries()) {
    const other = seen.get(target - number)
    if (other !== undefined) return [other, index]
    seen.set(number, index)
  }
  return []
}
