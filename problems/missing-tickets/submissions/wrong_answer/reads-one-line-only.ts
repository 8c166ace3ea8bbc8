// Mistake: reads the numbers from the second line only, and ignores the lines behind it.
import { readFileSync } from 'node:fs'

const [head = '', line = ''] = readFileSync(0, 'utf8').split('\n')
const [first = 0, last = 0] = head.split(' ').map(Number)
const tickets = line.split(' ').filter(Boolean).map(Number)
const missing: string[] = []
let next = first
for (const ticket of [...tickets.filter((one) => one >= first && one <= last).sort((a, b) => a - b), last + 1]) {
  if (ticket > next) missing.push(ticket === next + 1 ? `${next}` : `${next}-${ticket - 1}`)
  next = Math.max(next, ticket + 1)
}
console.log(missing.length === 0 ? 'none' : missing.join('\n'))
