// Goes from each high place to the next one that is at least as high, and leaves out what follows the highest of all.
export function standingWater(heights: number[]): number {
  let water = 0
  let rim = 0
  for (let i = 1; i < heights.length; i++) {
    if (heights[i] < heights[rim]) continue
    for (let place = rim + 1; place < i; place++) water += heights[rim] - heights[place]
    rim = i
  }
  return water
}
