// Mistake: a group without a number is left out, since the empty text becomes the number 0.
export function writeOut(pattern: string): string {
  const open = ['']
  for (const [, token, count] of pattern.matchAll(/([a-z()])(\d*)/g)) {
    if (token === '(') open.push('')
    else if (token === ')') {
      const group = open.pop()!
      open[open.length - 1] += group.repeat(Number(count))
    } else open[open.length - 1] += token.repeat(Number(count || 1))
  }
  return open[0]
}
