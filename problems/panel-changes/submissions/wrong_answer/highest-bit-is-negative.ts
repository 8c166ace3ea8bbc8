// Mistake: asks whether the masked bit is above 0, which the highest of 32 bits is not.
import { readFileSync } from 'node:fs'

const [head = '', ...readings] = readFileSync(0, 'utf8').trimEnd().split('\n')
const lamps = head.split(' ')
const report: string[] = []
let before = 0
for (const reading of readings) {
  const [time, digits = ''] = reading.split(' ')
  const now = Number.parseInt(digits, 16)
  let line = time
  lamps.forEach((name, i) => {
    const isOn = (now & (1 << i)) > 0
    const wasOn = (before & (1 << i)) > 0
    if (isOn !== wasOn) line += ` ${isOn ? '+' : '-'}${name}`
  })
  if (line !== time) report.push(line)
  before = now
}
report.push(`lit ${lamps.filter((_, i) => (before & (1 << i)) > 0).length}`)
console.log(report.join('\n'))
