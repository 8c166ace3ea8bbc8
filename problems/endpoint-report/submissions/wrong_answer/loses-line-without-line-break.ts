// Mistake: drops what follows the last line break, although the log may end without one.
import { readFileSync } from 'node:fs'

const endpoints = new Map<string, [requests: number, errors: number, millis: number]>()
let damaged = 0

for (const line of readFileSync(0, 'utf8').split('\n').slice(0, -1)) {
  const fields = line.split(' ')
  if (fields.length !== 5) {
    damaged++
    continue
  }
  const key = `${fields[2]!.split('?')[0]} ${fields[1]}`
  const totals = endpoints.get(key) ?? [0, 0, 0]
  endpoints.set(key, totals)
  totals[0]++
  if (Number(fields[3]) >= 500) totals[1]++
  totals[2] += Number(fields[4])
}

const sorted = [...endpoints].sort(([a, x], [b, y]) => y[0] - x[0] || (a < b ? -1 : 1))
for (const [key, [requests, errors, millis]] of sorted) {
  const [path, method] = key.split(' ')
  console.log(`${method} ${path} ${requests} ${errors} ${Math.floor(millis / requests)}`)
}
console.log(`damaged ${damaged}`)
