// Mistake: splits the rest of the input even if it is empty, and reads the empty text as ticket 0.
import { readFileSync } from 'node:fs'

const [head = '', ...rest] = readFileSync(0, 'utf8').trim().split('\n')
const [first = 0, last = 0] = head.split(' ').map(Number)
const noted = rest.join(' ').split(' ').map(Number)
const tickets = noted.filter((ticket) => ticket >= first && ticket <= last).sort((a, b) => a - b)
const missing: string[] = []
let next = first
for (const ticket of [...tickets, last + 1]) {
  if (ticket > next) missing.push(ticket === next + 1 ? `${next}` : `${next}-${ticket - 1}`)
  next = Math.max(next, ticket + 1)
}
console.log(missing.length === 0 ? 'none' : missing.join('\n'))
