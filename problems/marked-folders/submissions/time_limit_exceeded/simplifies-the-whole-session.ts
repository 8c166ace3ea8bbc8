// Slow: joins all paths so far and simplifies them from the root at each where: O(n^2).
import { readFileSync } from 'node:fs'

let walked: string[] = []
const marks: string[][] = []
const shown: string[] = []
for (const line of readFileSync(0, 'utf8').split('\n').slice(1)) {
  const [command, path = ''] = line.split(' ')
  if (command === 'mark') marks.push([...walked])
  if (command === 'back') walked = marks.pop() ?? walked
  if (command === 'cd') {
    if (path.startsWith('/')) walked = []
    walked.push(path)
  }
  if (command === 'where') {
    const names: string[] = []
    for (const part of walked.join('/').split('/')) {
      if (part === '..') names.pop()
      else if (part !== '' && part !== '.') names.push(part)
    }
    shown.push(`/${names.join('/')}`)
  }
}
console.log(shown.join('\n'))
