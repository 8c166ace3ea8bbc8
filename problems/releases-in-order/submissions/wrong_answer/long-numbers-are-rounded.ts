// Mistake: turns the numbers into floating point, which does not tell apart numbers of more than 16 digits.
import { readFileSync } from 'node:fs'

function parse(tag: string): { tag: string; numbers: number[]; candidate: number } {
  const [numbers = '', candidate] = tag.split('-rc')
  return { tag, numbers: numbers.split('.').map(Number), candidate: candidate === undefined ? Infinity : Number(candidate) }
}

const tags = readFileSync(0, 'utf8').trimEnd().split('\n').slice(1).map(parse)
tags.sort((a, b) => {
  for (let i = 0; i < Math.max(a.numbers.length, b.numbers.length); i++) {
    const [x, y] = [a.numbers[i] ?? 0, b.numbers[i] ?? 0]
    if (x !== y) return x - y
  }
  return a.candidate === b.candidate ? 0 : a.candidate - b.candidate
})
for (const { tag } of tags) console.log(tag)
