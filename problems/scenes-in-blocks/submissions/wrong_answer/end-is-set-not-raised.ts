// Mistake: sets the end of the block to the last scenes of the present actors, even if it was further out already.
import { readFileSync } from 'node:fs'

const [, ...lines] = readFileSync(0, 'utf8').trimEnd().split('\n')
const scenes = lines.map((line) => line.split(' ').slice(1))
const latest = new Map<string, number>()
for (const [scene, actors] of scenes.entries()) for (const actor of actors) latest.set(actor, scene)
const blocks: number[] = []
let start = 0
for (const [scene, actors] of scenes.entries()) {
  const end = Math.max(scene, ...actors.map((actor) => latest.get(actor)!))
  if (scene === end) {
    blocks.push(scene - start + 1)
    start = scene + 1
  }
}
console.log(blocks.join(' '))
