// Mistake: takes the labels for ordinary numbers in base 24 with A as 0, where A and AA are the same.
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ'

export function moveLabel(label: string, steps: bigint): string {
  let number = 0n
  for (const letter of label) number = 24n * number + BigInt(letters.indexOf(letter))
  number += steps
  if (number < 0n) return ''
  let result = ''
  do {
    result = letters[Number(number % 24n)] + result
    number /= 24n
  } while (number > 0n)
  return result.padStart(label.length, 'A')
}
