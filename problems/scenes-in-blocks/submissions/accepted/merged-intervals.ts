// One interval for each actor and one for each scene; those that share a scene are merged.
import { readFileSync } from 'node:fs'

const [, ...lines] = readFileSync(0, 'utf8').trimEnd().split('\n')
const intervals = new Map<string, [from: number, to: number]>()
for (const [scene, line] of lines.entries()) {
  intervals.set(`${scene}`, [scene, scene])
  for (const actor of line.split(' ').slice(1)) {
    const interval = intervals.get(actor)
    if (interval === undefined) intervals.set(actor, [scene, scene])
    else interval[1] = scene
  }
}
const blocks: [from: number, to: number][] = []
for (const [from, to] of [...intervals.values()].sort((a, b) => a[0] - b[0])) {
  const block = blocks[blocks.length - 1]
  if (block !== undefined && from <= block[1]) block[1] = Math.max(block[1], to)
  else blocks.push([from, to])
}
console.log(blocks.map(([from, to]) => to - from + 1).join(' '))
