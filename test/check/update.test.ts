import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { updateHashes } from '../../src/check/update.ts'
import type { Generated } from '../../src/evaluate/tests.ts'
import { copyOf, loadedFrom } from '../evaluate/bank.ts'

const hash = (letter: string): string => letter.repeat(64)
const generated = (hashes: { readonly [index: number]: string }): Map<number, Generated> =>
  new Map(
    Object.entries(hashes).map(([index, sha256]) => [Number(index), { input: null, answer: null, sha256 }]),
  )

/** Writes hashes into a text of tests.yaml; answers the text afterwards and how many were written. */
function updated(
  text: string,
  hashes: { readonly [index: number]: string },
): { text: string; written: number } {
  const dir = copyOf('weigh-chain')
  const { problem } = loadedFrom(dir)
  writeFileSync(join(dir, 'tests.yaml'), text)
  const written = updateHashes({ problem, tests: [] }, generated(hashes))
  return { text: readFileSync(join(dir, 'tests.yaml'), 'utf8'), written }
}

const before = `# Tests, as a person wrote them.
tests:
- {class: sample,   in: {a: 1}, out: 2}   # not generated
- {class: large, label: "in flow", generate: x, seed: 1, args: {n: 5}}
- { class: large, generate: x, seed: 2, args: { n: 5 }, }   # a comma at the end
- {class: large, generate: x, outSha256: ${hash('a')}, seed: 3}
- {class: large, generate: x,
   seed: 4  # the last, } in a comment
  }
- class: large
  generate: x
  args:
    n: 5   # nested

# About the next one.
- class: large
  outSha256: "${hash('b')}"
  generate: x
-   class: large
    generate: x
    outSha256:
- class: large
  seed: 5   # no hash yet
`
const after = `# Tests, as a person wrote them.
tests:
- {class: sample,   in: {a: 1}, out: 2}   # not generated
- {class: large, label: "in flow", generate: x, seed: 1, args: {n: 5}, outSha256: ${hash('c')}}
- { class: large, generate: x, seed: 2, args: { n: 5 }, outSha256: ${hash('c')}, }   # a comma at the end
- {class: large, generate: x, outSha256: ${hash('c')}, seed: 3}
- {class: large, generate: x,
   seed: 4, outSha256: ${hash('c')}  # the last, } in a comment
  }
- class: large
  generate: x
  args:
    n: 5   # nested
  outSha256: ${hash('c')}

# About the next one.
- class: large
  outSha256: ${hash('c')}
  generate: x
-   class: large
    generate: x
    outSha256: ${hash('c')}
- class: large
  seed: 5   # no hash yet
  outSha256: ${hash('c')}
`

describe('writing hashes', () => {
  it('changes nothing but the hashes, in flow and block style', () => {
    const hashes = Object.fromEntries(Array.from({ length: 8 }, (_, index) => [index + 1, hash('c')]))
    expect(updated(before, hashes)).toEqual({ text: after, written: 8 })
    expect(updated(after, hashes)).toEqual({ text: after, written: 0 })
  })

  it('leaves tests alone that were not generated, and the end of the file as it was', () => {
    const last = 'tests:\n- {class: sample}\n- class: large\n  seed: 1'
    expect(updated(last, { 1: hash('d') }).text).toBe(`${last}\n  outSha256: ${hash('d')}`)
    expect(updated(last, {}).text).toBe(last)
  })

  it('writes a hash of digits alone as a text', () => {
    expect(updated('tests:\n- {class: large}\n', { 0: hash('7') }).text).toBe(
      `tests:\n- {class: large, outSha256: "${hash('7')}"}\n`,
    )
  })

  it('leaves a file without tests as it is', () => {
    expect(updated('tests: none\n', { 0: hash('c') })).toEqual({ text: 'tests: none\n', written: 0 })
  })
})
