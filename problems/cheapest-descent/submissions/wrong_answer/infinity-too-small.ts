// Mistake: takes 10000 for infinity, but a long descent can need more than that.
import { readFileSync } from 'node:fs'

const INFINITY = 10000
const [, ...lines] = readFileSync(0, 'utf8').trimEnd().split('\n')
const grid = lines.map((line) => line.split(' ').map((cell) => (cell === '#' ? INFINITY : Number(cell))))
let least = grid[0]!
for (const row of grid.slice(1)) {
  const above = least
  least = row.map((energy, column) => {
    const best = Math.min(above[column - 1] ?? INFINITY, above[column]!, above[column + 1] ?? INFINITY)
    return Math.min(INFINITY, energy + best)
  })
}
const answer = Math.min(...least)
console.log(answer >= INFINITY ? -1 : answer)
