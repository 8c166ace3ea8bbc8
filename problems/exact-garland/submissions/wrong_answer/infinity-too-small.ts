// Mistake: takes 9999 for "impossible", but more chains than that can be needed.
export function fewestChains(lengths: number[], total: number): number {
  const fewest = new Array<number>(total + 1).fill(9999)
  fewest[0] = 0
  for (let sum = 1; sum <= total; sum++)
    for (const length of lengths)
      if (length <= sum) fewest[sum] = Math.min(fewest[sum]!, fewest[sum - length]! + 1)
  return fewest[total]! >= 9999 ? -1 : fewest[total]!
}
