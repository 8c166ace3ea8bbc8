// Mistake: keeps the text of one open group only, so a group within a group loses what stood before it.
export function writeOut(pattern: string): string {
  let outside = ''
  let group = ''
  let depth = 0
  for (const [, token, count] of pattern.matchAll(/([a-z()])(\d*)/g)) {
    const times = Number(count || 1)
    if (token === '(') {
      depth++
      group = ''
    } else if (token === ')') {
      depth--
      group = group.repeat(times)
      if (depth === 0) outside += group
    } else if (depth > 0) group += token.repeat(times)
    else outside += token.repeat(times)
  }
  return outside
}
