// Mistake: makes a floating-point number of ticks, so that large ones lose their last digits.
export function turnClock(shown: number[], sizes: number[], ticks: bigint): number[] {
  const display = [...shown]
  let carry = Number(ticks)
  for (let i = display.length - 1; i >= 0; i--) {
    const sum = display[i]! + carry
    const value = ((sum % sizes[i]!) + sizes[i]!) % sizes[i]!
    display[i] = value
    carry = (sum - value) / sizes[i]!
  }
  return display
}
