// Counts each kind on its own, so crossed pairs pass.
import { readFileSync } from 'node:fs'

const opening = '([{'
const closing = ')]}'

function firstFault(lines: string[]): string {
  const open: string[][] = [[], [], []]
  for (const [row, line] of lines.entries()) {
    for (let column = 0; column < line.length; column++) {
      const position = `${row + 1} ${column + 1}`
      const kind = opening.indexOf(line[column])
      if (kind >= 0) open[kind].push(position)
      const closed = closing.indexOf(line[column])
      if (closed >= 0 && open[closed].pop() === undefined) return position
    }
  }
  const left = open.flat()
  return left.length > 0 ? left[0] : 'ok'
}

const lines = readFileSync(0, 'utf8').split('\n')
console.log(firstFault(lines.slice(1)))
