// Mistake: takes every part that begins with two dots for "up", and every other one with a dot in front for "stay".
import { readFileSync } from 'node:fs'

let folder: string[] = []
const marks: string[][] = []
const shown: string[] = []
for (const line of readFileSync(0, 'utf8').split('\n').slice(1)) {
  const [command, path = ''] = line.split(' ')
  if (command === 'where') shown.push(`/${folder.join('/')}`)
  if (command === 'mark') marks.push(folder)
  if (command === 'back') folder = marks.pop() ?? folder
  if (command === 'cd') {
    folder = path.startsWith('/') ? [] : [...folder]
    for (const part of path.split('/')) {
      if (part.startsWith('..')) folder.pop()
      else if (part !== '' && !part.startsWith('.')) folder.push(part)
    }
  }
}
console.log(shown.join('\n'))
