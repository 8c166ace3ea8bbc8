// Mistake: makes the mask with a shift by the number of lamps; for 32 lamps that is a shift by 0.
import { readFileSync } from 'node:fs'

const [head = '', ...readings] = readFileSync(0, 'utf8').trimEnd().split('\n')
const lamps = head.split(' ')
const mask = (1 << lamps.length) - 1
const report: string[] = []
let before = 0
for (const reading of readings) {
  const [time, digits = ''] = reading.split(' ')
  const now = Number.parseInt(digits, 16) & mask
  const changed = now ^ before
  before = now
  if (changed === 0) continue
  let line = time
  lamps.forEach((name, i) => {
    if ((changed >> i) & 1) line += ` ${(now >> i) & 1 ? '+' : '-'}${name}`
  })
  report.push(line)
}
report.push(`lit ${lamps.filter((_, i) => (before >> i) & 1).length}`)
console.log(report.join('\n'))
