// Mistake: hands on 1 at most, as if every sum were less than twice the size.
export function turnClock(shown: number[], sizes: number[], ticks: bigint): number[] {
  const display = [...shown]
  let carry = ticks
  for (let i = display.length - 1; i >= 0; i--) {
    const size = BigInt(sizes[i]!)
    const sum = BigInt(display[i]!) + carry
    display[i] = Number(((sum % size) + size) % size)
    carry = sum >= size ? 1n : sum < 0n ? -1n : 0n
  }
  return display
}
