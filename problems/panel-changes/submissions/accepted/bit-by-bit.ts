import { readFileSync } from 'node:fs'

const [head = '', ...readings] = readFileSync(0, 'utf8').trimEnd().split('\n')
const lamps = head.split(' ')
const isOn = (panel: number, lamp: number): boolean => ((panel >> lamp) & 1) === 1

const report: string[] = []
let before = 0
for (const reading of readings) {
  const [time, digits = ''] = reading.split(' ')
  const now = Number.parseInt(digits, 16)
  let line = time
  for (const [lamp, name] of lamps.entries()) {
    if (isOn(now, lamp) !== isOn(before, lamp)) line += ` ${isOn(now, lamp) ? '+' : '-'}${name}`
  }
  if (line !== time) report.push(line)
  before = now
}

report.push(`lit ${lamps.filter((_, lamp) => isOn(before, lamp)).length}`)
console.log(report.join('\n'))
