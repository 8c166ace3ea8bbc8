// Slow: inserts each tag into the sorted ones, and compares it with all that are newer: O(n^2) comparisons.
import { readFileSync } from 'node:fs'

interface Release {
  tag: string
  numbers: bigint[]
  candidate: bigint | undefined
}

function read(tag: string): Release {
  const [numbers = '', candidate] = tag.split('-rc')
  return { tag, numbers: numbers.split('.').map(BigInt), candidate: candidate ? BigInt(candidate) : undefined }
}

function isOlder(a: Release, b: Release): boolean {
  for (let i = 0; i < a.numbers.length || i < b.numbers.length; i++) {
    const [x, y] = [a.numbers[i] ?? 0n, b.numbers[i] ?? 0n]
    if (x !== y) return x < y
  }
  if (a.candidate === undefined) return false
  return b.candidate === undefined || a.candidate < b.candidate
}

const releases: Release[] = []
for (const tag of readFileSync(0, 'utf8').trimEnd().split('\n').slice(1)) {
  const release = read(tag)
  let at = releases.length
  while (at > 0 && isOlder(release, releases[at - 1]!)) at--
  releases.splice(at, 0, release)
}
console.log(releases.map((release) => release.tag).join('\n'))
