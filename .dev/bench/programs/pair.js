export function pair(numbers, target) {
  const seen = new Map()
  for (const [index, number] of numbers.entries()) {
    const other = seen.get(target - number)
    if (other !== undefined) return [other, index]
    seen.set(number, index)
  }
  return []
}
