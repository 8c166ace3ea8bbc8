// Mistake: a mark is a reference to the one list that cd changes in place.
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
    if (path.startsWith('/')) folder = []
    for (const part of path.split('/')) {
      if (part === '..') folder.pop()
      else if (part !== '' && part !== '.') folder.push(part)
    }
  }
}
console.log(shown.join('\n'))
