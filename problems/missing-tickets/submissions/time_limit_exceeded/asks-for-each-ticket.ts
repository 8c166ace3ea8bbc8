// Slow: looks up each ticket of the roll, of which there may be a thousand million.
import { readFileSync } from 'node:fs'

const [first, last, ...noted] = readFileSync(0, 'utf8').trim().split(/\s+/).map(Number)
const there = new Set(noted)
const missing: string[] = []
for (let ticket = first!; ticket <= last!; ticket++) {
  if (there.has(ticket)) continue
  const start = ticket
  while (ticket < last! && !there.has(ticket + 1)) ticket++
  missing.push(start === ticket ? `${start}` : `${start}-${ticket}`)
}
console.log(missing.join('\n') || 'none')
