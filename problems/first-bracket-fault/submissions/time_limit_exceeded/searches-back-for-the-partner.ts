// Marks matched brackets and searches back over them for the latest open one: O(c^2).
import { readFileSync } from 'node:fs'

const partner: { [close: string]: string } = { ')': '(', ']': '[', '}': '{' }

function firstFault(lines: string[]): string {
  const brackets: { bracket: string; row: number; column: number }[] = []
  lines.forEach((line, row) => {
    for (let column = 0; column < line.length; column++) {
      if ('()[]{}'.includes(line[column])) {
        brackets.push({ bracket: line[column], row: row + 1, column: column + 1 })
      }
    }
  })
  const matched = brackets.map(() => false)
  for (let i = 0; i < brackets.length; i++) {
    const { bracket, row, column } = brackets[i]
    if (!(bracket in partner)) continue
    let j = i - 1
    while (j >= 0 && matched[j]) j--
    if (j < 0 || brackets[j].bracket !== partner[bracket]) return `${row} ${column}`
    matched[i] = true
    matched[j] = true
  }
  const left = matched.indexOf(false)
  return left < 0 ? 'ok' : `${brackets[left].row} ${brackets[left].column}`
}

const lines = readFileSync(0, 'utf8').split('\n')
console.log(firstFault(lines.slice(1)))
