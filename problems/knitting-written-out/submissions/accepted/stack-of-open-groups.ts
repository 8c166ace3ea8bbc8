export function writeOut(pattern: string): string {
  const open = ['']
  for (const [, token, count] of pattern.matchAll(/([a-z()])(\d*)/g)) {
    if (token === '(') {
      open.push('')
    } else {
      const item = token === ')' ? open.pop()! : token
      open.push(open.pop()! + item.repeat(Number(count || 1)))
    }
  }
  return open.join('')
}
