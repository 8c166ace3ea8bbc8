// Mistake: adds the points in an array of 32-bit integers.
import { readFileSync } from 'node:fs'

const [, ...lines] = readFileSync(0, 'utf8').toLowerCase().trimEnd().split('\n')
const parent = Int32Array.from(lines.keys())
const find = (card: number): number => {
  while (parent[card] !== card) {
    parent[card] = parent[parent[card]!]!
    card = parent[card]!
  }
  return card
}
const last = new Map<string, number>()
for (const [card, line] of lines.entries()) {
  for (const key of line.split(' ').slice(1)) {
    const [a, b] = [find(card), find(last.get(key) ?? card)]
    parent[Math.max(a, b)] = Math.min(a, b)
    last.set(key, card)
  }
}
const counts = new Int32Array(lines.length)
const points = new Int32Array(lines.length)
for (const [card, line] of lines.entries()) {
  counts[find(card)]!++
  points[find(card)]! += Number(line.split(' ')[0])
}
const guests = [...lines.keys()].filter((card) => find(card) === card)
guests.sort((a, b) => points[b]! - points[a]! || a - b)
for (const first of guests) console.log(first + 1, counts[first], points[first])
