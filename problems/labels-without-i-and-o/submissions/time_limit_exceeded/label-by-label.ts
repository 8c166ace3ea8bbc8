// Slow: moves from label to label.
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ'

export function moveLabel(label: string, steps: bigint): string {
  const values = [...label].map((letter) => letters.indexOf(letter)).reverse()
  for (let step = 0n; step < steps; step++) {
    let i = 0
    while (values[i] === 23) values[i++] = 0
    values[i] = (values[i] ?? -1) + 1
  }
  for (let step = 0n; step > steps; step--) {
    let i = 0
    while (values[i] === 0) values[i++] = 23
    if (i < values.length) values[i]!--
    else values.pop()
    if (values.length === 0) return ''
  }
  return values.reverse().map((value) => letters[value]).join('')
}
