// Mistake: computes with floating-point numbers, which are exact only up to 2^53.
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ'

export function moveLabel(label: string, steps: bigint): string {
  let number = Number(steps)
  let place = 0
  for (const letter of label) place = 24 * place + letters.indexOf(letter) + 1
  number += place
  let result = ''
  while (number > 0) {
    number--
    result = letters[number % 24] + result
    number = Math.floor(number / 24)
  }
  return result
}
