// Slow: goes through the whole list to find the lowest number from the next ticket on, again and again.
import { readFileSync } from 'node:fs'

const [first = 0, last = 0, ...noted] = readFileSync(0, 'utf8').trim().split(/\s+/).map(Number)
const missing: string[] = []
let next = first
while (next <= last) {
  let found = last + 1
  for (const ticket of noted) if (ticket >= next && ticket < found) found = ticket
  if (found === next + 1) missing.push(`${next}`)
  else if (found > next) missing.push(`${next}-${found - 1}`)
  next = found + 1
}
console.log(missing.length === 0 ? 'none' : missing.join('\n'))
