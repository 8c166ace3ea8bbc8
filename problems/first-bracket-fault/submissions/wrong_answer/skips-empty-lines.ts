// Drops empty lines while reading, so later lines get too small a number.
import { readFileSync } from 'node:fs'

const partner: { [close: string]: string } = { ')': '(', ']': '[', '}': '{' }

function firstFault(lines: string[]): string {
  const stack: { bracket: string; position: string }[] = []
  for (const [row, line] of lines.entries()) {
    for (const [column, character] of [...line].entries()) {
      const position = `${row + 1} ${column + 1}`
      if ('([{'.includes(character)) stack.push({ bracket: character, position })
      else if (character in partner && stack.pop()?.bracket !== partner[character]) return position
    }
  }
  return stack.length > 0 ? stack[0].position : 'ok'
}

const lines = readFileSync(0, 'utf8').split('\n').filter((line) => line !== '')
console.log(firstFault(lines.slice(1)))
