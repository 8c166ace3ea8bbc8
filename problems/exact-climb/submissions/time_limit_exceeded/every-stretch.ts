// Slow: keeps a running sum from every kilometre on: O(n^2).
export function countStretches(metres: number[], climb: number): number {
  let count = 0
  for (let start = 0; start < metres.length; start++) {
    let sum = 0
    for (let end = start; end < metres.length; end++) {
      sum += metres[end]
      if (sum === climb) count++
    }
  }
  return count
}
