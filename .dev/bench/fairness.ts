import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createJudge } from '../../src/judge/judge.ts'
import { type FairLanguage, judgeOnce, spin, subjectsOf } from '../../test/judge/fairness.ts'
import { harnessDir, isolations, languages, path } from '../../test/judge/this-machine.ts'

/**
 * Judges submissions near their limits again and again, in quiet and beside six programs that want the CPU, and tells the
 * verdicts of each. `npx tsx .dev/bench/fairness.ts [count] [limit, ms] [language...]`, after a build, on a machine that does
 * nothing else: about 20 minutes with what is given here.
 */
const count = Number(process.argv[2] ?? 50)
const timeMs = Number(process.argv[3] ?? 300)
const chosen = process.argv.slice(4)
const ids = (['javascript', 'python', 'cpp'] as const).filter(
  (id: FairLanguage) => chosen.length === 0 || chosen.includes(id),
)
const print = (text: string): void => void process.stdout.write(`${text}\n`)

const isolation = isolations.find(({ works }) => works)?.isolation
if (!isolation) throw new Error('no isolation')
const tempDir = mkdtempSync(join(tmpdir(), 'prep-fairness-'))
const judge = createJudge({
  host: { isolation, tempDir, path },
  languages,
  harnessDir,
  buildDir: join(tempDir, 'build'),
})
let wrong = 0
try {
  for (const id of ids) {
    const subjects = await subjectsOf(judge, id, timeMs)
    for (const spinners of [0, 6]) {
      const load = spin(spinners)
      try {
        for (const subject of subjects) {
          const startedAt = performance.now()
          const verdicts = new Map<string, number>()
          for (let round = 0; round < count; round++) {
            const verdict = await judgeOnce(judge, id, timeMs, subject)
            verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1)
          }
          const right = verdicts.get(subject.verdict) ?? 0
          wrong += count - right
          const told = [...verdicts].map(([verdict, times]) => `${times} ${verdict}`).join(', ')
          const each = (performance.now() - startedAt) / count / timeMs
          print(
            `${right === count ? '✓' : '✗'} ${id}, ${spinners} spinners, ${subject.what}: ${told} (${each.toFixed(1)} limits each)`,
          )
        }
      } finally {
        load.stop()
      }
    }
  }
} finally {
  await judge.close()
  rmSync(tempDir, { recursive: true, force: true })
}
process.exitCode = wrong === 0 ? 0 : 1
