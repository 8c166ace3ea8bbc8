// Mistake: expects that n - 1 offers are bought, although existing lines do part of the work.
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

let bought = 0
for (const [a, b] of rows.slice(0, k)) parent[find(a)] = find(b)
let total = 0
for (const [a, b, price] of rows.slice(k).sort((x, y) => x[2] - y[2])) {
  if (find(a) === find(b)) continue
  parent[find(a)] = find(b)
  bought++
  total += price
}
console.log(bought === n - 1 ? total : -1)
