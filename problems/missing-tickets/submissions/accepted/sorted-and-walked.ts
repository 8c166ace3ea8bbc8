import { readFileSync } from 'node:fs'

const [first = 0, last = 0, ...noted] = readFileSync(0, 'utf8').trim().split(/\s+/).map(Number)

const missing: string[] = []
let next = first

function settleBefore(ticket: number): void {
  if (ticket > next) missing.push(ticket === next + 1 ? `${next}` : `${next}-${ticket - 1}`)
  if (ticket >= next) next = ticket + 1
}

const tickets = noted.filter((ticket) => ticket <= last).sort((a, b) => a - b)
for (const ticket of tickets) settleBefore(ticket)
settleBefore(last + 1)

console.log(missing.length === 0 ? 'none' : missing.join('\n'))
