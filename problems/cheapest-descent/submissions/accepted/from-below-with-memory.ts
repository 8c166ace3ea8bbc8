import { readFileSync } from 'node:fs'

const [size, ...cells] = readFileSync(0, 'utf8').trimEnd().split('\n')
const [rows, columns] = size!.split(' ').map(Number) as [number, number]
const grid = cells.map((line) => line.split(' '))
const known = new Float64Array(rows * columns).fill(-1)

/** The least energy from this cell down to the bottom row. */
function down(row: number, column: number): number {
  if (row === rows) return 0
  const cell = grid[row]![column]
  if (cell === undefined || cell === '#') return Infinity
  const key = row * columns + column
  if (known[key]! < 0) {
    const rest = Math.min(down(row + 1, column - 1), down(row + 1, column), down(row + 1, column + 1))
    known[key] = Number(cell) + rest
  }
  return known[key]!
}

let answer = Infinity
for (let column = 0; column < columns; column++) answer = Math.min(answer, down(0, column))
console.log(Number.isFinite(answer) ? answer : -1)
