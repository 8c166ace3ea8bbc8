// Slow: asks every group so far whether it has one of the keys.
import { readFileSync } from 'node:fs'

const [, ...lines] = readFileSync(0, 'utf8').toLowerCase().trimEnd().split('\n')
let groups: { first: number; count: number; points: number; keys: Set<string> }[] = []
for (const [card, line] of lines.entries()) {
  const [points, ...keys] = line.split(' ')
  const group = { first: card + 1, count: 1, points: Number(points), keys: new Set(keys) }
  const linked = groups.filter((other) => keys.some((key) => other.keys.has(key)))
  for (const other of linked) {
    group.first = Math.min(group.first, other.first)
    group.count += other.count
    group.points += other.points
    for (const key of other.keys) group.keys.add(key)
  }
  groups = [...groups.filter((other) => !linked.includes(other)), group]
}
groups.sort((a, b) => b.points - a.points || a.first - b.first)
for (const { first, count, points } of groups) console.log(first, count, points)
