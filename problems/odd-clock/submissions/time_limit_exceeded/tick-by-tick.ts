// Slow: moves the clock tick by tick.
export function turnClock(shown: number[], sizes: number[], ticks: bigint): number[] {
  const display = [...shown]
  const last = display.length - 1
  for (let left = Number(ticks); left > 0; left--) {
    let i = last
    while (i >= 0 && display[i] === sizes[i]! - 1) display[i--] = 0
    if (i >= 0) display[i]!++
  }
  for (let left = Number(ticks); left < 0; left++) {
    let i = last
    while (i >= 0 && display[i] === 0) {
      display[i] = sizes[i]! - 1
      i--
    }
    if (i >= 0) display[i]!--
  }
  return display
}
