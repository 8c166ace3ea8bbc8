// Mistake: keeps one array only, so the value at the upper left is overwritten before it is used.
import { readFileSync } from 'node:fs'

const [, ...lines] = readFileSync(0, 'utf8').trimEnd().split('\n')
const grid = lines.map((line) => line.split(' ').map((cell) => (cell === '#' ? Infinity : Number(cell))))
const least = grid[0]!
for (const row of grid.slice(1)) {
  for (let column = 0; column < row.length; column++) {
    const above = Math.min(least[column - 1] ?? Infinity, least[column]!, least[column + 1] ?? Infinity)
    least[column] = row[column]! + above
  }
}
const answer = Math.min(...least)
console.log(answer === Infinity ? -1 : answer)
