// Slow: compares every pair of years: O(n^2).
export function countCollapses(people: number[]): bigint {
  let count = 0
  for (let i = 0; i < people.length; i++) {
    for (let j = i + 1; j < people.length; j++) if (2 * people[j] < people[i]) count++
  }
  return BigInt(count)
}
