// Keeps the total on the left and by how much the right is behind or ahead, which a crossing limits.
export function leastSun(left: number[], right: number[], crossing: number): number {
  let total = 0
  let ahead = 0
  for (let i = 0; i < left.length; i++) {
    if (ahead < -crossing) {
      total += ahead + crossing
      ahead = -crossing
    } else if (ahead > crossing) ahead = crossing
    total += left[i]!
    ahead += right[i]! - left[i]!
  }
  return total + Math.min(0, ahead)
}
