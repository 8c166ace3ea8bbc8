// Slow: looks for the endpoint in a list at every line.
import { readFileSync } from 'node:fs'

interface Totals {
  method: string
  path: string
  requests: number
  errors: number
  millis: number
}

const endpoints: Totals[] = []
let damaged = 0

for (const line of readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  const fields = line.split(' ')
  if (fields.length !== 5) {
    damaged++
    continue
  }
  const method = fields[1]!
  const path = fields[2]!.split('?')[0]!
  let totals = endpoints.find((endpoint) => endpoint.path === path && endpoint.method === method)
  if (totals === undefined) {
    totals = { method, path, requests: 0, errors: 0, millis: 0 }
    endpoints.push(totals)
  }
  totals.requests++
  if (Number(fields[3]) >= 500) totals.errors++
  totals.millis += Number(fields[4])
}

endpoints.sort(
  (a, b) => b.requests - a.requests || (a.path < b.path ? -1 : a.path > b.path ? 1 : a.method < b.method ? -1 : 1),
)
for (const { method, path, requests, errors, millis } of endpoints)
  console.log(`${method} ${path} ${requests} ${errors} ${Math.floor(millis / requests)}`)
console.log(`damaged ${damaged}`)
