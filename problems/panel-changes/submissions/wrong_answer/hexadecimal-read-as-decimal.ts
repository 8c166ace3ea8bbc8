// Mistake: reads the digits without their base, so everything from the first letter on is lost.
import { readFileSync } from 'node:fs'

const [head = '', ...readings] = readFileSync(0, 'utf8').trimEnd().split('\n')
const lamps = head.split(' ')
const report: string[] = []
let before = 0
for (const reading of readings) {
  const [time, digits = ''] = reading.split(' ')
  const now = Number.parseInt(digits, 10)
  let line = time
  lamps.forEach((name, i) => {
    if (((now ^ before) >> i) & 1) line += ` ${(now >> i) & 1 ? '+' : '-'}${name}`
  })
  if (line !== time) report.push(line)
  before = now
}
report.push(`lit ${lamps.filter((_, i) => (before >> i) & 1).length}`)
console.log(report.join('\n'))
