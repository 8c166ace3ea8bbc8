// Puts the list into the order of time anew for each moment: O(n * q).
export function framesShown(frames: number[], moments: number[]): number[] {
  return moments.map((moment) => {
    const oldest = frames.indexOf(frames.reduce((least, time) => Math.min(least, time)))
    const times = [...frames.slice(oldest), ...frames.slice(0, oldest)]
    let low = 0
    let high = times.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (times[middle] <= moment) low = middle + 1
      else high = middle
    }
    return low === 0 ? -1 : (oldest + low - 1) % times.length
  })
}
