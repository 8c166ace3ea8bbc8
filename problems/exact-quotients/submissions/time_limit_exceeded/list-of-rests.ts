// Slow: looks for each rest in a list of all rests so far.
import { readFileSync } from 'node:fs'

function quotient(p: number, q: number): string {
  const sign = p * q < 0 ? '-' : ''
  const divisor = Math.abs(q)
  const rests: number[] = []
  const digits: number[] = []
  let rest = Math.abs(p) % divisor
  while (rest !== 0 && !rests.includes(rest)) {
    rests.push(rest)
    digits.push(Math.floor((rest * 10) / divisor))
    rest = (rest * 10) % divisor
  }
  const whole = sign + Math.floor(Math.abs(p) / divisor)
  if (digits.length === 0) return whole
  if (rest === 0) return `${whole}.${digits.join('')}`
  const start = rests.indexOf(rest)
  return `${whole}.${digits.slice(0, start).join('')}(${digits.slice(start).join('')})`
}

const [, ...lines] = readFileSync(0, 'utf8').trim().split('\n')
for (const line of lines) {
  const [p, q] = line.split(' ').map(Number)
  console.log(quotient(p!, q!))
}
