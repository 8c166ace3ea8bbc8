export function fewestChains(lengths: number[], total: number): number {
  const fewest = [0]
  for (let sum = 1; sum <= total; sum++)
    fewest.push(1 + Math.min(...lengths.map((length) => fewest[sum - length] ?? Infinity)))
  return fewest[total] === Infinity ? -1 : fewest[total]!
}
