import { rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chooseIsolation } from '../../src/judge/isolation/choose.ts'
import { createJudge } from '../../src/judge/judge.ts'
import { createLanguages } from '../../src/judge/languages/languages.ts'
import type { JudgeTask, JudgeTest } from '../../src/judge/task.ts'
import { watchFile } from '../../src/round/watch.ts'
import { type Fixture, makeFixture, runBare, signature, sources, testCount } from './fixture.ts'
import { line, medians } from './measure.ts'

/**
 * What `prep` costs beside the bare work, as ratios of medians in one run. `npm run bench [rounds]`. Figures in ms
 * are this machine's, now; the ratios are what to compare.
 */
const rounds = Number(process.argv[2] ?? 15)
const root = resolve(import.meta.dirname, '../..')
const prep = join(root, 'bin/prep.js')
const node = process.execPath
const limits = { timeMs: 2000, memoryKb: 512 * 1024 }
const debounceMs = 30
const print = (text: string): void => void process.stdout.write(`${text}\n`)

const fixture = await makeFixture()
try {
  await startup()
  for (const id of ['typescript', 'python'] as const) await judging(id, fixture)
} finally {
  rmSync(fixture.folder, { recursive: true, force: true })
}

async function startup(): Promise<void> {
  const time = await medians(
    { bare: () => runBare(node, ['-e', '0']), version: () => runBare(node, [prep, '--version']) },
    rounds * 2,
  )
  print(
    line(
      'prep --version / node -e 0',
      time.version / time.bare,
      '<= 1.15',
      `${time.version.toFixed(1)} / ${time.bare.toFixed(1)} ms`,
    ),
  )
}

async function judging(id: 'typescript' | 'python', at: Fixture): Promise<void> {
  const languages = createLanguages({ path: process.env.PATH ?? '', node })
  const language = languages.byName(id)
  const isolation = chooseIsolation(at.folder, 'bench')
  const host = { isolation, tempDir: at.folder, path: process.env.PATH ?? '' }
  const judge = createJudge({ host, languages, harnessDir: join(root, 'dist/harness'), buildDir: at.folder })
  const tests = at.inputs.map(
    (input, index): JudgeTest => ({
      class: 'typical',
      input: JSON.stringify(input),
      types: [signature.returns as JudgeTest['types'][number]],
      expected: at.answers[index] ?? [],
      shown: false,
    }),
  )
  const task: JudgeTask = {
    language,
    source: sources[id],
    signature,
    tests,
    compare: { mode: 'exact' },
    limits,
  }
  const runtime = languages.runtime(language)
  const bare = (inputs: string): void =>
    runBare(runtime, [...(id === 'python' ? ['-I', '-S'] : []), at.bareFiles[id], inputs])
  const settle = () => new Promise((done) => setTimeout(done, 150))
  const expectAccepted = async (): Promise<void> => {
    const { verdict } = await judge.judge(task)
    if (verdict !== 'AC') throw new Error(`the benchmark's solution was judged ${verdict}`)
  }
  const home = { PREP_HOME: join(at.folder, 'home'), PREP_BANK: at.bank }
  const time = await medians(
    {
      start: () => runBare(node, ['-e', '0']),
      bare: () => bare(at.inputsFile),
      perTest: () => {
        const started = performance.now()
        for (let i = 0; i < 5; i++) bare(at.oneInputFile)
        return ((performance.now() - started) / 5) * testCount
      },
      warm: async () => {
        judge.warm(language, limits.memoryKb)
        await settle()
        const started = performance.now()
        await expectAccepted()
        return performance.now() - started
      },
      cold: expectAccepted,
      command: () => runBare(node, [prep, 'judge', 'bench-pair', at.solutionFiles[id]], home),
      save: () => saveToVerdict(),
    },
    rounds,
  )
  const ms = (name: keyof typeof time): string => `${time[name].toFixed(1)}`
  print('')
  print(`${language.name}, ${testCount} tests, isolation: ${isolation.name}`)
  print(
    line(
      'judged in a running prep, harness started ahead / bare process',
      time.warm / time.bare,
      '<= 1.5',
      `${ms('warm')} / ${ms('bare')} ms`,
    ),
  )
  print(
    line(
      'judged in a running prep, cold / bare process',
      time.cold / time.bare,
      '',
      `${ms('cold')} / ${ms('bare')} ms`,
    ),
  )
  print(
    line(
      'one process a test / judged in a running prep, cold',
      time.perTest / time.cold,
      '>= 20',
      `${ms('perTest')} / ${ms('cold')} ms`,
    ),
  )
  print(
    line(
      'prep judge / (node -e 0 + bare process)',
      time.command / (time.start + time.bare),
      '<= 1.6',
      `${ms('command')} / ${(time.start + time.bare).toFixed(1)} ms`,
    ),
  )
  print(line('save to verdict of 2 samples, ms, debounce left out', time.save - debounceMs, '<= 60', ''))
  await judge.close()

  /** From the write of a file to the verdict, as the live round does it. */
  async function saveToVerdict(): Promise<number> {
    const file = join(at.folder, `solution${language.extensions[0]}`)
    writeFileSync(file, '')
    judge.warm(language, limits.memoryKb)
    await settle()
    return new Promise((done, fail) => {
      let started = 0
      const watching = watchFile(
        file,
        (event) => {
          if (event.kind === 'gone') return fail(new Error('the folder is gone'))
          judge.judge({ ...task, source: event.text, tests: tests.slice(0, 2) }).then(() => {
            watching.close()
            done(performance.now() - started)
          }, fail)
        },
        { debounceMs },
      )
      started = performance.now()
      writeFileSync(file, sources[id])
    })
  }
}
