// Mistake: sort() without a comparison by number: prices are compared as text.
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
for (const [a, b] of rows.slice(0, k)) {
  if (find(a) !== find(b)) groups--
  parent[find(a)] = find(b)
}
let total = 0
const offers = rows.slice(k).map(([a, b, price]) => [price, a, b])
for (const [price, a, b] of offers.sort()) {
  if (find(a) === find(b)) continue
  parent[find(a)] = find(b)
  groups--
  total += price
}
console.log(groups === 1 ? total : -1)
