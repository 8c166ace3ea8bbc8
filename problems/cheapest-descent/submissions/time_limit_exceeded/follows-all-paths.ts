// Slow: follows every path down, and works out the same cell again for each path that comes through it.
import { readFileSync } from 'node:fs'

const [, ...lines] = readFileSync(0, 'utf8').trimEnd().split('\n')
const grid = lines.map((line) => line.split(' '))

function down(row: number, column: number): number {
  if (row === grid.length) return 0
  const cell = grid[row]![column]
  if (cell === undefined || cell === '#') return Infinity
  return Number(cell) + Math.min(down(row + 1, column - 1), down(row + 1, column), down(row + 1, column + 1))
}

const answer = Math.min(...grid[0]!.map((_, column) => down(0, column)))
console.log(answer === Infinity ? -1 : answer)
