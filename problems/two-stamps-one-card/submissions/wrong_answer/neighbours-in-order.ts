// Looks only at neighbours in sorted order, and at the smallest with the largest.
export function mostPoints(stamps: number[]): number {
  const sorted = [...stamps].sort((a, b) => a - b)
  let most = sorted[0] ^ sorted[sorted.length - 1]
  for (let i = 1; i < sorted.length; i++) most = Math.max(most, sorted[i - 1] ^ sorted[i])
  return most
}
