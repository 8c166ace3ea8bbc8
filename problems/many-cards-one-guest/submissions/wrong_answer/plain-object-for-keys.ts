// Mistake: keeps the keys in a plain object, where `constructor` is there from the beginning.
import { readFileSync } from 'node:fs'

const [, ...lines] = readFileSync(0, 'utf8').toLowerCase().trimEnd().split('\n')
const parent = lines.map((_, card) => card)
const find = (card: number): number => {
  while (parent[card] !== card) {
    parent[card] = parent[parent[card]!]!
    card = parent[card]!
  }
  return card
}
const owner: { [key: string]: number } = {}
for (const [card, line] of lines.entries()) {
  for (const key of line.split(' ').slice(1)) {
    if (key in owner && typeof owner[key] !== 'number') continue
    const [a, b] = [find(card), find(owner[key] ?? card)]
    parent[Math.max(a, b)] = Math.min(a, b)
    owner[key] = card
  }
}
const guests = new Map<number, [number, number]>()
for (const [card, line] of lines.entries()) {
  const [count, points] = guests.get(find(card)) ?? [0, 0]
  guests.set(find(card), [count + 1, points + Number(line.split(' ')[0])])
}
const report = [...guests].map(([first, [count, points]]) => [first + 1, count, points] as const)
report.sort((a, b) => b[2] - a[2] || a[0] - b[0])
for (const line of report) console.log(line.join(' '))
