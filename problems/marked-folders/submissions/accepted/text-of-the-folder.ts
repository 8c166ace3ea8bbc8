// Keeps the current folder as one text, without a slash at its end; the root is the empty text.
import { readFileSync } from 'node:fs'

const lines = readFileSync(0, 'utf8').trimEnd().split('\n').slice(1)
let folder = ''
const marks: string[] = []
let output = ''
for (const line of lines) {
  if (line === 'where') output += `${folder || '/'}\n`
  else if (line === 'mark') marks.push(folder)
  else if (line === 'back') folder = marks.pop() ?? folder
  else {
    const path = line.slice(3)
    if (path.startsWith('/')) folder = ''
    for (const part of path.split('/').filter((name) => name !== '' && name !== '.'))
      folder = part === '..' ? folder.slice(0, Math.max(0, folder.lastIndexOf('/'))) : `${folder}/${part}`
  }
}
process.stdout.write(output)
