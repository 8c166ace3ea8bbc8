// Slow: each village carries the label of its group, and each join goes through all villages to relabel one group.
import { readFileSync } from 'node:fs'

const [[n, k], ...rows] = readFileSync(0, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split(' ').map(Number))

const label = Array.from({ length: n + 1 }, (_, village) => village)
let groups = n
let total = 0
for (const [a, b, price = 0] of [...rows.slice(0, k), ...rows.slice(k).sort((x, y) => x[2] - y[2])]) {
  const [from, to] = [label[a], label[b]]
  if (from === to) continue
  for (let village = 1; village <= n; village++) if (label[village] === from) label[village] = to
  groups--
  total += price
}
console.log(groups === 1 ? total : -1)
