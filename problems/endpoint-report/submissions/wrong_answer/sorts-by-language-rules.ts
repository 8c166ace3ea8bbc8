// Mistake: localeCompare sorts by the rules of a language, where case and punctuation hardly count.
import { readFileSync } from 'node:fs'

const endpoints = new Map<string, { method: string; path: string; requests: number; errors: number; millis: number }>()
let damaged = 0

for (const line of readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  const fields = line.split(' ')
  if (fields.length !== 5) {
    damaged++
    continue
  }
  const method = fields[1]!
  const path = fields[2]!.split('?')[0]!
  const totals = endpoints.get(`${method} ${path}`) ?? { method, path, requests: 0, errors: 0, millis: 0 }
  endpoints.set(`${method} ${path}`, totals)
  totals.requests++
  if (Number(fields[3]) >= 500) totals.errors++
  totals.millis += Number(fields[4])
}

const sorted = [...endpoints.values()].sort(
  (a, b) => b.requests - a.requests || a.path.localeCompare(b.path) || a.method.localeCompare(b.method),
)
for (const { method, path, requests, errors, millis } of sorted)
  console.log(`${method} ${path} ${requests} ${errors} ${Math.floor(millis / requests)}`)
console.log(`damaged ${damaged}`)
