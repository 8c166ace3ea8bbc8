// Mistake: starts on the left side, so that the right side costs a crossing from the first block on.
export function leastSun(left: number[], right: number[], crossing: number): number {
  let [l, r] = [0, crossing]
  for (let i = 0; i < left.length; i++)
    [l, r] = [Math.min(l, r + crossing) + left[i]!, Math.min(r, l + crossing) + right[i]!]
  return Math.min(l, r)
}
