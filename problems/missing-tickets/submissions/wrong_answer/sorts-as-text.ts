// Mistake: sorts without a comparison, and JavaScript then compares the numbers as texts: 100 before 99.
import { readFileSync } from 'node:fs'

const [first = 0, last = 0, ...noted] = readFileSync(0, 'utf8').trim().split(/\s+/).map(Number)
const missing: string[] = []
let next = first
const tickets = noted.filter((ticket) => ticket >= first && ticket <= last).sort()
for (const ticket of [...tickets, last + 1]) {
  if (ticket > next) missing.push(ticket === next + 1 ? `${next}` : `${next}-${ticket - 1}`)
  next = Math.max(next, ticket + 1)
}
console.log(missing.length === 0 ? 'none' : missing.join('\n'))
