export function leastSun(left: number[], right: number[], crossing: number): number {
  let [l, r] = [0, 0]
  for (const [i, sun] of left.entries())
    [l, r] = [Math.min(l, r + crossing) + sun, Math.min(r, l + crossing) + right[i]!]
  return Math.min(l, r)
}
