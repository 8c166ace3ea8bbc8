import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ValidatorRun } from '../../src/judge/validator.ts'
import { isolations, judgeIn, languages, leftovers, temporaryFolder } from './judging.ts'

const limits = { timeMs: 3000, memoryKb: 512 * 1024 }

for (const { isolation, works } of isolations)
  describe.skipIf(!works)(`validators under ${isolation.name}`, () => {
    async function run(source: string, what: ValidatorRun, beside: Readonly<Record<string, string>> = {}) {
      const tempDir = temporaryFolder()
      const judge = judgeIn(tempDir, isolation)
      const validator = await judge.validator({
        language: languages.byName('python'),
        source,
        beside,
        limits,
      })
      if ('failure' in validator) throw new Error(validator.failure)
      // The second run finds nothing of the first.
      const first = await validator.run(what)
      expect(await validator.run(what)).toEqual(first)
      await judge.close()
      expect(await leftovers(tempDir)).toEqual([])
      return first
    }

    it('read their files and leave a message', async () => {
      const source = `import sys
from words import greeting
said = sys.stdin.read() + ''.join(open(name).read() for name in sys.argv[1:3]) + greeting
print(said)
open(sys.argv[3] + 'judgemessage.txt', 'w').write(said)
open(sys.argv[3] + 'other.txt', 'x').write(said)
sys.exit(len(sys.argv))
`
      const what = { input: 'in', args: ['a', 'b', 'feedback/', 'flag'], files: { a: 'ä', b: '€' } }
      expect(await run(source, what, { 'words.py': "greeting = ' hello'\n" })).toEqual({
        code: 5,
        message: 'inä€ hello',
        printed: 'inä€ hello',
      })
    })

    it('need not leave a message, and a long one is cut', async () => {
      expect(await run('', { input: '', args: [] })).toEqual({ code: 0, message: '', printed: '' })
      const long = "open('feedback/judgemessage.txt', 'w').write('x' * 1_000_000)"
      expect(await run(long, { input: '', args: [] })).toMatchObject({ message: 'x'.repeat(2000) })
    })

    it('take files of some megabytes', async () => {
      const large = 'a line of text\n'.repeat(400_000)
      const source = `import sys
text = sys.stdin.read()
sys.exit(42 if text == open('a').read() == open('b').read() else 43)
`
      const what = { input: large, args: [], files: { a: large, b: large } }
      expect(await run(source, what)).toMatchObject({ code: 42 })
    })

    it('are told apart from what kills them', async () => {
      const what = { input: '', args: [] }
      expect(await run('import os; os.abort()', what)).toEqual({
        failure: expect.stringContaining('SIGABRT'),
      })
    })
  })

it.skipIf(!isolations.some(({ isolation, works }) => works && isolation.name === 'namespaces'))(
  'a validator under namespaces sees nothing of this machine that it may not',
  async () => {
    const tempDir = temporaryFolder()
    const secret = join(temporaryFolder(), 'secret')
    writeFileSync(secret, 'x')
    const [namespaces] = isolations
    if (!namespaces) throw new Error('there is no isolation')
    const judge = judgeIn(tempDir, namespaces.isolation)
    const validator = await judge.validator({
      language: languages.byName('python'),
      source: 'import os, sys; sys.exit(43 if os.path.exists(sys.argv[1]) else 42)',
      beside: {},
      limits,
    })
    if ('failure' in validator) throw new Error(validator.failure)
    expect(existsSync(secret)).toBe(true)
    expect(await validator.run({ input: '', args: [secret] })).toMatchObject({ code: 42 })
  },
)
