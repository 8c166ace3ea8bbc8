import { readFileSync, writeFileSync } from 'node:fs'
import { isCollection, isMap, isNode, isPair, isScalar, isSeq, parseDocument } from 'yaml'
import type { LoadedProblem } from '../bank/bank.ts'
import { inProblem, testsFile } from '../bank/layout.ts'
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
    // YAML would read a hash without letters as a number.
    const hash = /[a-df]/.test(sha256) ? sha256 : `"${sha256}"`
    if (isScalar(old) && old.range) {
      const [from, to] = old.range
      edits.push({ from, to, text: text[from - 1] === ':' ? ` ${hash}` : hash })
      continue
    }
    const last = test.items.at(-1)
    const after = endOf(last?.value ?? last?.key)
    if (test.flow) edits.push({ from: after, to: after, text: `, outSha256: ${hash}` })
    else {
      const [start] = test.range
      const column = start - (text.lastIndexOf('\n', start - 1) + 1)
      const line = text.slice(after).search(/\r?\n|$/) + after
      edits.push({ from: line, to: line, text: `\n${' '.repeat(column)}outSha256: ${hash}` })
    }
  }
  // From the end on, so that the places before stay right.
  const updated = edits
    .sort((a, b) => b.from - a.from)
    .reduce((before, edit) => before.slice(0, edit.from) + edit.text + before.slice(edit.to), text)
  if (edits.length > 0) writeFileSync(file, updated)
  return edits.length
}

/** Where the last value of a collection ends: before its comment, a comma after it, and a closing brace. */
function endOf(node: unknown): number {
  if (isCollection(node) && !(node.flow ?? false)) {
    const last = node.items.at(-1)
    if (last !== undefined) return endOf(isPair(last) ? (last.value ?? last.key) : last)
  }
  return isNode(node) && node.range ? node.range[1] : 0
}
