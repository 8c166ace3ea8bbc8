// Mistake: reads only one digit of a number, so the others are lost.
export function writeOut(pattern: string): string {
  const open = ['']
  for (let i = 0; i < pattern.length; i++) {
    const character = pattern[i]
    if (character === '(') open.push('')
    else if (/[a-z)]/.test(character)) {
      const item = character === ')' ? open.pop()! : character
      const digit = /\d/.test(pattern[i + 1] ?? '') ? Number(pattern[i + 1]) : 1
      open[open.length - 1] += item.repeat(digit)
    }
  }
  return open[0]
}
