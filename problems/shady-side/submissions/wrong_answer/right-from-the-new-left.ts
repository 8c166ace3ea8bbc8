// Mistake: computes the right side from the left side's new value.
export function leastSun(left: number[], right: number[], crossing: number): number {
  let l = 0
  let r = 0
  for (let i = 0; i < left.length; i++) {
    l = Math.min(l, r + crossing) + left[i]!
    r = Math.min(r, l + crossing) + right[i]!
  }
  return Math.min(l, r)
}
