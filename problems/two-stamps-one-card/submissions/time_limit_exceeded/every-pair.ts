// Slow: tries every pair: O(n^2).
export function mostPoints(stamps: number[]): number {
  let most = 0
  for (let i = 0; i < stamps.length; i++) {
    for (let j = 0; j < i; j++) most = Math.max(most, stamps[i] ^ stamps[j])
  }
  return most
}
