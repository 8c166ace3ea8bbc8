import { readFileSync, writeFileSync } from 'node:fs'
import { isMap, isScalar, isSeq, parseDocument } from 'yaml'
import { inProblem, testsFile } from '../bank/layout.ts'
import type { LoadedProblem } from '../bank/bank.ts'
import type { Generated } from '../evaluate/tests.ts'

/**
 * Writes the hashes of generated answers into tests.yaml, and changes nothing else of its text. Returns how many
 * were written.
 */
export function updateHashes({ problem }: LoadedProblem, generated: ReadonlyMap<number, Generated>): number {
  const file = inProblem(problem.dir, testsFile)
  const text = readFileSync(file, 'utf8')
  const tests = parseDocument(text).get('tests')
  if (!isSeq(tests)) return 0
  const edits: { from: number; to: number; text: string }[] = []
  for (const [index, { sha256 }] of generated) {
    const test = tests.items[index]
    if (!isMap(test) || !test.range || test.get('outSha256') === sha256) continue
    const old = test.get('outSha256', true)
    if (isScalar(old) && old.range) {
      edits.push({ from: old.range[0], to: old.range[1], text: sha256 })
      continue
    }
    const [start, end] = test.range
    if (test.flow) edits.push({ from: end - 1, to: end - 1, text: `, outSha256: ${sha256}` })
    else {
      const column = start - (text.lastIndexOf('\n', start - 1) + 1)
      const trimmed = text.slice(0, end).trimEnd().length
      edits.push({ from: trimmed, to: trimmed, text: `\n${' '.repeat(column)}outSha256: ${sha256}` })
    }
  }
  // From the end on, so that the places before stay right.
  const updated = edits
    .sort((a, b) => b.from - a.from)
    .reduce((before, edit) => before.slice(0, edit.from) + edit.text + before.slice(edit.to), text)
  if (edits.length > 0) writeFileSync(file, updated)
  return edits.length
}
