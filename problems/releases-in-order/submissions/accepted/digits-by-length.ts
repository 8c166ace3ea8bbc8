import { readFileSync } from 'node:fs'

interface Release {
  tag: string
  numbers: string[]
  candidate: string | undefined
}

function withoutLeadingZeros(number: string): string {
  return number.replace(/^0+/, '')
}

function read(tag: string): Release {
  const [numbers = '', candidate] = tag.split('-rc')
  return {
    tag,
    numbers: numbers.split('.').map(withoutLeadingZeros),
    candidate: candidate === undefined ? undefined : withoutLeadingZeros(candidate),
  }
}

function compareNumbers(a: string, b: string): number {
  if (a.length !== b.length) return a.length - b.length
  return a < b ? -1 : a > b ? 1 : 0
}

function compare(a: Release, b: Release): number {
  const length = Math.max(a.numbers.length, b.numbers.length)
  for (let i = 0; i < length; i++) {
    // Without its leading zeros 0 is the empty text, as is a number that is missing.
    const order = compareNumbers(a.numbers[i] ?? '', b.numbers[i] ?? '')
    if (order !== 0) return order
  }
  if (a.candidate === undefined) return b.candidate === undefined ? 0 : 1
  return b.candidate === undefined ? -1 : compareNumbers(a.candidate, b.candidate)
}

const [, ...tags] = readFileSync(0, 'utf8').trimEnd().split('\n')
const releases = tags.map(read).sort(compare)
console.log(releases.map((release) => release.tag).join('\n'))
