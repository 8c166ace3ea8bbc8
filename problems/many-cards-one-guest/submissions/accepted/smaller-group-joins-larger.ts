import { readFileSync } from 'node:fs'

interface Guest {
  cards: number[]
  points: number
}

const lines = readFileSync(0, 'utf8').split('\n').slice(1).filter(Boolean)
const byKey = new Map<string, number>()
const guests: Guest[] = []
for (const [card, line] of lines.entries()) {
  const [points, ...keys] = line.split(' ')
  guests.push({ cards: [card], points: Number(points) })
  for (const key of keys.map((text) => text.toLowerCase())) {
    const other = guests[byKey.get(key) ?? card]!
    byKey.set(key, card)
    const own = guests[card]!
    if (own === other) continue
    const [small, large] = own.cards.length < other.cards.length ? [own, other] : [other, own]
    for (const moved of small.cards) guests[moved] = large
    large.cards.push(...small.cards)
    large.points += small.points
  }
}

const report = [...new Set(guests)].map(({ cards, points }) => {
  const first = cards.reduce((least, card) => Math.min(least, card))
  return [first + 1, cards.length, points] as const
})
report.sort((a, b) => b[2] - a[2] || a[0] - b[0])
for (const line of report) console.log(line.join(' '))
