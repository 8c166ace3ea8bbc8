// Mistake: keeps the total in 32 bits.
import { readFileSync } from 'node:fs'

const [[n, k], ...rows] = readFileSync(0, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split(' ').map(Number))

const parent = Array.from({ length: n + 1 }, (_, village) => village)
function find(village: number): number {
  while (parent[village] !== village) {
    parent[village] = parent[parent[village]]
    village = parent[village]
  }
  return village
}

let groups = n
let total = 0
for (const [a, b, price = 0] of [...rows.slice(0, k), ...rows.slice(k).sort((x, y) => x[2] - y[2])]) {
  if (find(a) === find(b)) continue
  parent[find(a)] = find(b)
  groups--
  total = (total + price) | 0
}
console.log(groups === 1 ? total : -1)
