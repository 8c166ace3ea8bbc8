// Mistake: puts the gap after N right one letter too late on the way back to the label.
export function moveLabel(label: string, steps: bigint): string {
  let number = steps
  let weight = 1n
  for (const letter of [...label].reverse()) {
    const value = letter.charCodeAt(0) - 64 - (letter > 'I' ? 1 : 0) - (letter > 'O' ? 1 : 0)
    number += weight * BigInt(value)
    weight *= 24n
  }
  let result = ''
  while (number > 0n) {
    number--
    const value = Number(number % 24n)
    result = String.fromCharCode(65 + value + (value >= 8 ? 1 : 0) + (value >= 14 ? 1 : 0)) + result
    number /= 24n
  }
  return result
}
