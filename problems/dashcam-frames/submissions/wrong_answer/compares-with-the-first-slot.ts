// Looks for the oldest slot by comparing with the first slot of the range, which fails where nothing is broken.
export function framesShown(frames: number[], moments: number[]): number[] {
  let oldest = 0
  let last = frames.length - 1
  while (oldest < last) {
    const middle = (oldest + last) >> 1
    if (frames[middle] >= frames[oldest]) oldest = middle + 1
    else last = middle
  }
  return moments.map((moment) => {
    let low = 0
    let high = frames.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (frames[(oldest + middle) % frames.length] <= moment) low = middle + 1
      else high = middle
    }
    return low === 0 ? -1 : (oldest + low - 1) % frames.length
  })
}
