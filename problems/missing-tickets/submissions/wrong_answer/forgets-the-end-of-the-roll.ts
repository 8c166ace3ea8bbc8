// Mistake: looks for gaps before each number, and forgets what is missing after the last one.
import { readFileSync } from 'node:fs'

const [first = 0, last = 0, ...noted] = readFileSync(0, 'utf8').trim().split(/\s+/).map(Number)
const missing: string[] = []
let next = first
for (const ticket of noted.filter((one) => one >= first && one <= last).sort((a, b) => a - b)) {
  if (ticket === next + 1) missing.push(`${next}`)
  else if (ticket > next) missing.push(`${next}-${ticket - 1}`)
  next = ticket + 1
}
console.log(missing.length === 0 ? 'none' : missing.join('\n'))
