// Mistake: takes 0 for "no candidate", but there may be an rc0.
import { readFileSync } from 'node:fs'

const tags = readFileSync(0, 'utf8').trimEnd().split('\n').slice(1)
const parsed = tags.map((tag) => {
  const [numbers = '', candidate] = tag.split('-rc')
  return { tag, numbers: numbers.split('.').map(BigInt), candidate: BigInt(candidate ?? 0) }
})
parsed.sort((a, b) => {
  for (let i = 0; i < Math.max(a.numbers.length, b.numbers.length); i++) {
    const [x, y] = [a.numbers[i] ?? 0n, b.numbers[i] ?? 0n]
    if (x !== y) return x < y ? -1 : 1
  }
  if (a.candidate === b.candidate) return 0
  if (a.candidate === 0n) return 1
  if (b.candidate === 0n) return -1
  return a.candidate < b.candidate ? -1 : 1
})
console.log(parsed.map(({ tag }) => tag).join('\n'))
