import { readFileSync } from 'node:fs'

const [, ...lines] = readFileSync(0, 'utf8').trimEnd().split('\n')
const grid = lines.map((line) => line.split(' ').map((cell) => (cell === '#' ? Infinity : Number(cell))))

let least = grid[0]!
for (const row of grid.slice(1)) {
  const above = least
  least = row.map(
    (energy, column) =>
      energy + Math.min(above[column - 1] ?? Infinity, above[column]!, above[column + 1] ?? Infinity),
  )
}

const answer = Math.min(...least)
console.log(answer === Infinity ? -1 : answer)
