// Mistake: goes through the sums from long to short, so that each length is used once at most.
export function fewestChains(lengths: number[], total: number): number {
  const fewest = new Array<number>(total + 1).fill(Infinity)
  fewest[0] = 0
  for (const length of lengths)
    for (let sum = total; sum >= length; sum--)
      fewest[sum] = Math.min(fewest[sum]!, fewest[sum - length]! + 1)
  return fewest[total] === Infinity ? -1 : fewest[total]!
}
