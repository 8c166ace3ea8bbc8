import { readFileSync } from 'node:fs'

const [, ...lines] = readFileSync(0, 'utf8').toLowerCase().trimEnd().split('\n')
const cards = lines.map((line) => line.split(' '))
const holders = new Map<string, number[]>()
for (const [card, [, ...keys]] of cards.entries()) {
  for (const key of keys) holders.set(key, holders.get(key) ?? [])
  for (const key of keys) holders.get(key)!.push(card)
}

const taken = new Set<number>()
const guests: number[][] = []
for (const first of cards.keys()) {
  if (taken.has(first)) continue
  const group = new Set([first])
  let points = 0
  for (const card of group) {
    taken.add(card)
    const [own, ...keys] = cards[card]!
    points += Number(own)
    for (const key of keys) {
      for (const other of holders.get(key) ?? []) group.add(other)
      holders.delete(key)
    }
  }
  guests.push([first + 1, group.size, points])
}

guests.sort((a, b) => b[2]! - a[2]!)
console.log(guests.map((guest) => guest.join(' ')).join('\n'))
