import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { BankFault } from '../../src/errors.ts'

/** A folder that is there for one test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'prep-bank-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Writes files, by path, into a folder. */
export function writeFiles(folder: string, files: { readonly [path: string]: string }): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

/** A problem.yaml without a fault; every key on a line of its own. */
export function problemYaml(id: string): string {
  return `format: 1
id: ${id}
title: Count the tall ones
difficulty: easy
minutes: 10
topics: [arrays, math]
kind: function
reference: submissions/accepted/scan.ts
statement: Write \`countTall(heights, least)\`.
function:
  name: countTall
  params: [{name: heights, type: 'int[]'}, {name: least, type: int}]
  returns: int
constraints: ['0 <= heights.length <= 1000']
complexity: {time: O(n), space: O(1)}
clarify:
- {question: May it be empty?, answer: 'Yes.'}
- {question: Does equal count?, answer: 'Yes.'}
hints: [Look at each., Count., Compare with least., Add one where it is at least least.]
approach: One pass.
twist: Many questions about one list.
`
}

export const testsYaml = `tests:
- {class: sample, in: {heights: [3, 1], least: 2}, out: 1, explain: Only 3.}
- {class: sample, in: {heights: [], least: 2}, out: 0, explain: There is none.}
- {class: edge, label: equal, in: {heights: [2], least: 2}, out: 1}
- {class: typical, in: {heights: [5, 6, 1], least: 2}, out: 2}
- {class: large, label: all tall, generate: random, seed: 7, args: {n: 1000}}
`

/** Writes a problem without a fault into a root, with some of its files replaced; answers its folder. */
export function writeProblem(
  root: string,
  id: string,
  files: { readonly [path: string]: string } = {},
): string {
  const dir = join(root, id)
  writeFiles(dir, {
    'problem.yaml': problemYaml(id),
    'tests.yaml': testsYaml,
    'generate.ts': 'export function validate() { return true }\n',
    'submissions/accepted/scan.ts': 'export function countTall() { return 0 }\n',
    ...files,
  })
  return dir
}

/** Faults as a person reads them, one a line; files without their folder. */
export function told(faults: readonly BankFault[], folder: string): string {
  return faults
    .map(({ file, line, column, key, message }) => {
      const place = [file.replace(`${folder}/`, ''), line, column]
        .filter((part) => part !== undefined)
        .join(':')
      return `${place} ${key === undefined ? '' : `${key} `}${message}`
    })
    .join('\n')
}
