export function framesShown(frames: number[], moments: number[]): number[] {
  let oldest = 0
  let last = frames.length - 1
  while (oldest < last) {
    const middle = (oldest + last) >> 1
    if (frames[middle] > frames[last]) oldest = middle + 1
    else last = middle
  }
  const slotOf = (age: number): number => (oldest + age) % frames.length

  return moments.map((moment) => {
    let low = 0
    let high = frames.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (frames[slotOf(middle)] <= moment) low = middle + 1
      else high = middle
    }
    return low === 0 ? -1 : slotOf(low - 1)
  })
}
