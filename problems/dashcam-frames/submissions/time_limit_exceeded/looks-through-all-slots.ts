// Looks through all slots for each moment: O(n * q).
export function framesShown(frames: number[], moments: number[]): number[] {
  return moments.map((moment) => {
    let shown = -1
    for (let slot = 0; slot < frames.length; slot++) {
      if (frames[slot] <= moment && (shown < 0 || frames[slot] > frames[shown])) shown = slot
    }
    return shown
  })
}
