// Uses a window that grows to the right and shrinks from the left, as if no kilometre went down.
export function countStretches(metres: number[], climb: number): number {
  let count = 0
  let sum = 0
  let start = 0
  for (let end = 0; end < metres.length; end++) {
    sum += metres[end]
    while (sum > climb && start < end) sum -= metres[start++]
    if (sum === climb) count++
  }
  return count
}
