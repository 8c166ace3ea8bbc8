import { readFileSync } from 'node:fs'

interface Totals {
  method: string
  path: string
  requests: number
  errors: number
  millis: number
}

const endpoints = new Map<string, Totals>()
let damaged = 0

for (const line of readFileSync(0, 'utf8').split('\n')) {
  if (line === '') continue
  const fields = line.split(' ')
  const [, method = '', target = '', status, millis] = fields
  if (fields.length !== 5) {
    damaged++
    continue
  }
  const [path = ''] = target.split('?')
  const key = `${method} ${path}`
  let totals = endpoints.get(key)
  if (totals === undefined) {
    totals = { method, path, requests: 0, errors: 0, millis: 0 }
    endpoints.set(key, totals)
  }
  totals.requests++
  if (Number(status) >= 500) totals.errors++
  totals.millis += Number(millis)
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const report = [...endpoints.values()]
  .sort((a, b) => b.requests - a.requests || compareTexts(a.path, b.path) || compareTexts(a.method, b.method))
  .map((e) => `${e.method} ${e.path} ${e.requests} ${e.errors} ${Math.floor(e.millis / e.requests)}`)
report.push(`damaged ${damaged}`)
console.log(report.join('\n'))
