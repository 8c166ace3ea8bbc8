import { readFileSync } from 'node:fs'

const closing = new Map([['(', ')'], ['[', ']'], ['{', '}']])

function firstFault(lines: string[]): string {
  const open: { wanted: string; row: number; column: number }[] = []
  let row = 0
  for (const line of lines) {
    row++
    let column = 0
    for (const character of line) {
      column++
      const wanted = closing.get(character)
      if (wanted !== undefined) open.push({ wanted, row, column })
      else if (')]}'.includes(character) && open.pop()?.wanted !== character) return `${row} ${column}`
    }
  }
  return open.length === 0 ? 'ok' : `${open[0].row} ${open[0].column}`
}

const [count, ...lines] = readFileSync(0, 'utf8').split('\n')
console.log(firstFault(lines.slice(0, Number(count))))
