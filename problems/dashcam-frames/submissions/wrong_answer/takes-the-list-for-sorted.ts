// Searches as if slot 0 had the oldest picture.
export function framesShown(frames: number[], moments: number[]): number[] {
  return moments.map((moment) => {
    let low = 0
    let high = frames.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (frames[middle] <= moment) low = middle + 1
      else high = middle
    }
    return low - 1
  })
}
