import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { EnvironmentError, Interrupted, UsageError } from '../../src/errors.ts'
import { group } from '../../src/judge/isolation/group.ts'
import type { Isolation } from '../../src/judge/isolation/isolation.ts'
import { createJudge } from '../../src/judge/judge.ts'
import { createLanguages } from '../../src/judge/languages/languages.ts'
import {
  harnessDir,
  isolations,
  judged,
  judgeIn,
  languages,
  leftovers,
  path,
  processesOf,
  program,
  temporaryFolder,
  total,
} from './judging.ts'

describe('a machine that lacks something', () => {
  it('a missing runtime is told with a remedy, and is no verdict', async () => {
    const folder = temporaryFolder()
    const bin = join(folder, 'bin')
    mkdirSync(bin)
    symlinkSync('/bin/sh', join(bin, 'sh'))
    const poor = createLanguages({ path: bin, node: process.execPath })
    const judge = createJudge({
      host: { isolation: group, tempDir: folder, path: bin },
      languages: poor,
      harnessDir,
      buildDir: join(folder, 'build'),
    })
    const failure = await judged(judge, 'python', program('python', 'accepted')).catch(
      (error: unknown) => error,
    )
    expect(failure).toBeInstanceOf(EnvironmentError)
    expect(failure).toMatchObject({
      message: "Python needs 'python3', which is not on this machine.",
      exitCode: 3,
      remedies: [expect.stringContaining('Install Python'), expect.stringContaining('--language')],
    })
    expect(poor.findRuntime(poor.byName('python'))).toBeUndefined()
    expect(await judged(judge, 'javascript', program('javascript', 'accepted'))).toMatchObject({
      verdict: 'AC',
    })
  })

  it('a runtime that does not start is a judge error with a cause and a remedy', async () => {
    const folder = temporaryFolder()
    const bin = join(folder, 'bin')
    mkdirSync(bin)
    writeFileSync(join(bin, 'python3'), '#!/no/such/interpreter\n', { mode: 0o755 })
    const host = { isolation: group, tempDir: folder, path: `${bin}:${path}` }
    const judge = createJudge({
      host,
      languages: createLanguages({ path: host.path, node: process.execPath }),
      harnessDir,
      buildDir: join(folder, 'build'),
    })
    const judgement = await judged(judge, 'python', program('python', 'accepted'))
    expect(judgement).toMatchObject({
      verdict: 'JE',
      cause: expect.stringContaining('did not start'),
      remedy: expect.stringContaining('Python'),
    })
  })

  it.each(['function', 'stdio'] as const)(
    'an isolation whose command is missing is a judge error (%s)',
    async (kind) => {
      const broken: Isolation = {
        ...group,
        enter(command, place) {
          const inside = group.enter(command, place)
          return { ...inside, command: ['/no/such/wrapper', ...inside.command] }
        },
      }
      const stdio = { signature: { kind: 'stdio' }, compare: { mode: 'lines' } } as const
      const judgement = await judged(
        judgeIn(temporaryFolder(), broken),
        'typescript',
        program('typescript', 'accepted'),
        kind === 'stdio' ? stdio : {},
      )
      expect(judgement).toMatchObject({ verdict: 'JE', cause: expect.stringContaining('ENOENT') })
    },
  )

  it('a temporary folder that is not there is told with a remedy', async () => {
    const judge = judgeIn(join(temporaryFolder(), 'gone'), group)
    await expect(judged(judge, 'python', program('python', 'accepted'))).rejects.toThrow(EnvironmentError)
  })

  it('names of languages and files', () => {
    expect(languages.byName('PY').id).toBe('python')
    expect(languages.byName('ts').id).toBe('typescript')
    expect(languages.byFile('a/b.mjs').id).toBe('javascript')
    expect(() => languages.byName('cobol')).toThrow(UsageError)
    expect(() => languages.byFile('a.cob')).toThrow("No language has the ending '.cob'.")
    expect(() => languages.byFile('Makefile')).toThrow('has no ending')
  })
})

describe.each(
  isolations.filter(({ works }) => works).map(({ isolation }) => [isolation.name, isolation] as const),
)('interrupts under %s', (_name, isolation) => {
  it.each(['javascript', 'python'] as const)(
    '%s: a judging that is interrupted ends at once and leaves nothing',
    async (language) => {
      const folder = temporaryFolder()
      const interrupt = new AbortController()
      const judging = judged(judgeIn(folder, isolation), language, program(language, 'loops'), {
        limits: { timeMs: 600_000, memoryKb: 512 * 1024 },
        signal: interrupt.signal,
      })
      setTimeout(() => interrupt.abort(), 300)
      await expect(judging).rejects.toThrow(Interrupted)
      expect(await leftovers(folder)).toEqual([])
    },
  )

  it('a host that is interrupted ends every sandbox and starts none', async () => {
    const tempDir = temporaryFolder()
    const interrupt = new AbortController()
    const judge = createJudge({
      host: { isolation, tempDir, path, signal: interrupt.signal },
      languages,
      harnessDir,
      buildDir: join(tempDir, 'build'),
    })
    const started = await judge.runner({
      language: languages.byName('python'),
      source: program('python', 'loops'),
      signature: total,
      limits: { timeMs: 600_000, memoryKb: 512 * 1024 },
    })
    if ('message' in started) throw new Error(started.message)
    const running = started.run('[[1]]')
    setTimeout(() => interrupt.abort(), 300)
    expect(await running).toMatchObject({ kind: 'ended' })
    expect(await leftovers(tempDir)).toEqual([])
    await expect(judged(judge, 'python', program('python', 'accepted'))).rejects.toThrow(Interrupted)
  })

  it('harnesses that were started ahead are used once, and end with the judge', async () => {
    const tempDir = temporaryFolder()
    const judge = judgeIn(tempDir, isolation)
    for (const language of ['javascript', 'python'] as const)
      judge.warm(languages.byName(language), 256 * 1024)
    judge.warm(languages.byName('python'), 256 * 1024)
    expect(await judged(judge, 'javascript', program('javascript', 'accepted'))).toMatchObject({
      verdict: 'AC',
    })
    expect(processesOf(tempDir).length).toBeGreaterThan(0)
    await judge.close()
    expect(await leftovers(tempDir)).toEqual([])
  })

  it('several judgings at once do not disturb each other', async () => {
    const tempDir = temporaryFolder()
    const judge = judgeIn(tempDir, isolation)
    const verdicts = await Promise.all(
      (['accepted', 'wrong', 'exits-in-call', 'accepted'] as const).map((name) =>
        judged(judge, 'python', program('python', name)),
      ),
    )
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['AC', 'WA', 'RTE', 'AC'])
    expect(await leftovers(tempDir)).toEqual([])
  })
})
