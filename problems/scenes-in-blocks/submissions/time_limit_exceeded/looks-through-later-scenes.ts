// Slow: looks through all later scenes for the actors of each scene, O(n^2).
import { readFileSync } from 'node:fs'

const [, ...lines] = readFileSync(0, 'utf8').trimEnd().split('\n')
const scenes = lines.map((line) => line.split(' ').slice(1))
const blocks: number[] = []
let start = 0
let end = 0
for (let scene = 0; scene < scenes.length; scene++) {
  end = Math.max(end, scene)
  for (let later = scenes.length - 1; later > end; later--) {
    if (scenes[later].some((actor) => scenes[scene].includes(actor))) end = later
  }
  if (scene === end) {
    blocks.push(end - start + 1)
    start = end + 1
  }
}
console.log(blocks.join(' '))
