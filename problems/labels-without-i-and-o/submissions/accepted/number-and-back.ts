const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ'

export function moveLabel(label: string, steps: bigint): string {
  let number = 0n
  for (const letter of label) number = 24n * number + BigInt(letters.indexOf(letter) + 1)
  number += steps
  let result = ''
  while (number > 0n) {
    number -= 1n
    result = letters[Number(number % 24n)] + result
    number /= 24n
  }
  return result
}
