import { readFileSync } from 'node:fs'

const numbers = readFileSync(0, 'utf8').trim().split(' ').map(Number)
process.stdout.write(`${numbers.reduce((sum, number) => sum + number, 0)}\n`)
