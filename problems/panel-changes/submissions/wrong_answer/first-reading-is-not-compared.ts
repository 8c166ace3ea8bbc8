// Mistake: takes the first reading as the start and compares only from the second on.
import { readFileSync } from 'node:fs'

const [head = '', ...readings] = readFileSync(0, 'utf8').trimEnd().split('\n')
const lamps = head.split(' ')
const panels = readings.map((reading) => Number.parseInt(reading.split(' ')[1] ?? '', 16))
const report: string[] = []
for (let r = 1; r < readings.length; r++) {
  const changed = panels[r] ^ panels[r - 1]
  let line = ''
  lamps.forEach((name, i) => {
    if ((changed >> i) & 1) line += ` ${(panels[r] >> i) & 1 ? '+' : '-'}${name}`
  })
  if (line !== '') report.push(readings[r].split(' ')[0] + line)
}
const last = panels[panels.length - 1] ?? 0
report.push(`lit ${lamps.filter((_, i) => (last >> i) & 1).length}`)
console.log(report.join('\n'))
