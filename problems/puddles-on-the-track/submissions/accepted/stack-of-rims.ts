export function standingWater(heights: number[]): number {
  const rims: number[] = []
  let water = 0
  heights.forEach((height, i) => {
    while (rims.length > 0 && heights[rims[rims.length - 1]] <= height) {
      const bottom = heights[rims[rims.length - 1]]
      rims.pop()
      if (rims.length === 0) break
      const rim = rims[rims.length - 1]
      water += (Math.min(heights[rim], height) - bottom) * (i - rim - 1)
    }
    rims.push(i)
  })
  return water
}
