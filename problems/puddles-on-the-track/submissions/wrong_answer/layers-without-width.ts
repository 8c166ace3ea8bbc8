// Keeps a stack of rims, but counts each layer of water as one place wide.
export function standingWater(heights: number[]): number {
  const rims: number[] = []
  let water = 0
  for (const height of heights) {
    while (rims.length > 0 && rims[rims.length - 1] <= height) {
      const bottom = rims[rims.length - 1]
      rims.pop()
      if (rims.length > 0) water += Math.min(rims[rims.length - 1], height) - bottom
    }
    rims.push(height)
  }
  return water
}
