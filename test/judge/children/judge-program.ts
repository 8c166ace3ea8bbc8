import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { createJudge } from '../../../src/judge/judge.ts'
import { harnessDir, isolations, languages, path } from '../this-machine.ts'

/**
 * Judges a program (argument 2: its file) that never ends, in sandboxes under a folder (argument 1), by the isolation
 * of a name (argument 3), until it is killed.
 */
const [, , tempDir = '', file = '', name = ''] = process.argv
const isolation = isolations.find((each) => each.isolation.name === name)?.isolation
if (!isolation) throw new Error(`no isolation is called ${name}`)
const judge = createJudge({
  host: { isolation, tempDir, path },
  languages,
  harnessDir,
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
