// Compares with the top only if there is one, and lets a closing bracket pass when nothing is open.
import { readFileSync } from 'node:fs'

const partner: { [close: string]: string } = { ')': '(', ']': '[', '}': '{' }

function firstFault(lines: string[]): string {
  const stack: { bracket: string; position: string }[] = []
  for (const [row, line] of lines.entries()) {
    for (const [column, character] of [...line].entries()) {
      const position = `${row + 1} ${column + 1}`
      if ('([{'.includes(character)) {
        stack.push({ bracket: character, position })
      } else if (character in partner && stack.length > 0) {
        if (stack[stack.length - 1].bracket !== partner[character]) return position
        stack.pop()
      }
    }
  }
  return stack.length > 0 ? stack[0].position : 'ok'
}

const lines = readFileSync(0, 'utf8').split('\n')
console.log(firstFault(lines.slice(1)))
