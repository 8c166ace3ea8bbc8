// Mistake: collects the guests from the keys, so a card without any is forgotten.
import { readFileSync } from 'node:fs'

const [, ...lines] = readFileSync(0, 'utf8').toLowerCase().trimEnd().split('\n')
const cards = lines.map((line) => line.split(' '))
const holders = new Map<string, number[]>()
for (const [card, [, ...keys]] of cards.entries()) {
  for (const key of keys) {
    if (!holders.has(key)) holders.set(key, [])
    holders.get(key)!.push(card)
  }
}
const guests: number[][] = []
for (const start of holders.keys()) {
  const group = new Set<number>()
  const used = [start]
  for (const key of used) {
    for (const card of holders.get(key) ?? []) {
      if (group.has(card)) continue
      group.add(card)
      used.push(...cards[card]!.slice(1))
    }
    holders.delete(key)
  }
  if (group.size === 0) continue
  const points = [...group].reduce((sum, card) => sum + Number(cards[card]![0]), 0)
  guests.push([Math.min(...group) + 1, group.size, points])
}
guests.sort((a, b) => b[2]! - a[2]! || a[0]! - b[0]!)
for (const guest of guests) console.log(guest.join(' '))
