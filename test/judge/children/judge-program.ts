import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { namespaces } from '../../../src/judge/isolation/namespaces.ts'
import { createJudge } from '../../../src/judge/judge.ts'
import { createLanguages } from '../../../src/judge/languages/languages.ts'

/** Judges a program (argument 2: its file) that never ends, in sandboxes under a folder (argument 1), until it is killed. */
const [, , tempDir = '', file = ''] = process.argv
const path = process.env.PATH ?? ''
const languages = createLanguages({ path, node: process.execPath })
const judge = createJudge({
  host: { isolation: namespaces, tempDir, path },
  languages,
  harnessDir: resolve('dist/harness'),
  buildDir: resolve(tempDir, 'build'),
})
await judge.judge({
  language: languages.byFile(file),
  source: readFileSync(file, 'utf8'),
  signature: {
    kind: 'function',
    name: 'total',
    params: [{ name: 'numbers', type: { kind: 'array', of: { kind: 'int' } } }],
    returns: { kind: 'int' },
  },
  tests: [{ class: 'sample', input: '[[1]]', types: [{ kind: 'int' }], expected: 1, shown: true }],
  compare: { mode: 'exact' },
  limits: { timeMs: 600_000, memoryKb: 512 * 1024 },
})
