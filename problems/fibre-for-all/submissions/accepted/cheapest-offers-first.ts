// Kruskal: the offers in order of price, and union-find to tell which of them join two groups.
import { readFileSync } from 'node:fs'

const [[n, k], ...rows] = readFileSync(0, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split(' ').map(Number))

const parent = Array.from({ length: n + 1 }, (_, village) => village)
let groups = n

function find(village: number): number {
  while (parent[village] !== village) {
    parent[village] = parent[parent[village]]
    village = parent[village]
  }
  return village
}

/** Whether this brought two groups together. */
function join(a: number, b: number): boolean {
  const [first, second] = [find(a), find(b)]
  if (first === second) return false
  parent[first] = second
  groups--
  return true
}

for (const [a, b] of rows.slice(0, k)) join(a, b)
const offers = rows.slice(k).sort((a, b) => a[2] - b[2])
let total = 0
for (const [a, b, price] of offers) if (join(a, b)) total += price
console.log(groups === 1 ? total : -1)
