// Mistake: leaves the sign to the part before the point, which is 0 for -1/2 and has none.
import { readFileSync } from 'node:fs'

function quotient(p: number, q: number): string {
  const divisor = Math.abs(q)
  const whole = Math.trunc(p / q)
  let rest = Math.abs(p) % divisor
  let decimals = ''
  const places = new Map<number, number>()
  while (rest !== 0 && !places.has(rest)) {
    places.set(rest, decimals.length)
    decimals += Math.floor((rest * 10) / divisor)
    rest = (rest * 10) % divisor
  }
  if (decimals === '') return `${whole}`
  const start = places.get(rest)
  if (start === undefined) return `${whole}.${decimals}`
  return `${whole}.${decimals.slice(0, start)}(${decimals.slice(start)})`
}

const [, ...lines] = readFileSync(0, 'utf8').trim().split('\n')
for (const line of lines) {
  const [p, q] = line.split(' ').map(Number)
  console.log(quotient(p!, q!))
}
