export function fewestChains(lengths: number[], total: number): number {
  const fewest = new Int32Array(total + 1).fill(total + 1)
  fewest[0] = 0
  for (const length of lengths)
    for (let sum = length; sum <= total; sum++)
      fewest[sum] = Math.min(fewest[sum]!, fewest[sum - length]! + 1)
  return fewest[total]! > total ? -1 : fewest[total]!
}
