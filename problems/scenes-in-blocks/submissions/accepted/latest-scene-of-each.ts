import { readFileSync } from 'node:fs'

const [, ...lines] = readFileSync(0, 'utf8').trimEnd().split('\n')
const scenes = lines.map((line) => line.split(' ').slice(1))

const latest = new Map<string, number>()
for (const [scene, actors] of scenes.entries()) for (const actor of actors) latest.set(actor, scene)

const blocks: number[] = []
let start = 0
let end = 0
for (const [scene, actors] of scenes.entries()) {
  end = Math.max(end, scene, ...actors.map((actor) => latest.get(actor)!))
  if (scene === end) {
    blocks.push(end - start + 1)
    start = end + 1
  }
}
console.log(blocks.join(' '))
