import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'
import type { LoadedProblem } from '../../src/bank/bank.ts'
import { readProblem } from '../../src/bank/read.ts'
import { createEvaluator, type Evaluator } from '../../src/evaluate/evaluate.ts'
import { group } from '../../src/judge/isolation/group.ts'
import { createJudge } from '../../src/judge/judge.ts'
import type { Judge } from '../../src/judge/task.ts'
import { harnessDir, languages, path, temporaryFolder } from '../judge/judging.ts'

export const bankFolder = resolve('test/fixtures/bank')

/** A copy of the small bank, or of one of its problems, that a test may change. */
export function copyOf(problem = ''): string {
  const folder = temporaryFolder()
  cpSync(join(bankFolder, problem), join(folder, problem), { recursive: true })
  return join(folder, problem)
}

/** Replaces a part of a file, which must be there. */
export function replaceIn(file: string, part: string, by: string): void {
  const text = readFileSync(file, 'utf8')
  if (!text.includes(part)) throw new Error(`${file} has no '${part}'`)
  writeFileSync(file, text.replace(part, by))
}

/** Reads a problem that has no fault. */
export function loadedFrom(dir: string): LoadedProblem {
  const { problem, tests, faults } = readProblem(dir)
  if (!problem || faults.length > 0) throw new Error(JSON.stringify(faults))
  return { problem, tests }
}

/** A judge that counts the programs and the modules of the bank that it starts. */
export function countingJudge(): { judge: Judge; started: { runners: number; modules: number } } {
  const judge = createJudge({
    host: { isolation: group, tempDir: temporaryFolder(), path },
    languages,
    harnessDir,
    buildDir: temporaryFolder(),
  })
  onTestFinished(() => judge.close())
  const started = { runners: 0, modules: 0 }
  return {
    started,
    judge: {
      ...judge,
      runner: (task) => {
        started.runners++
        return judge.runner(task)
      },
      startModule: (task) => {
        started.modules++
        return judge.startModule(task)
      },
    },
  }
}

/** An evaluator with a cache of its own, or with that of another. */
export function someEvaluator(cacheDir = temporaryFolder(), judge = countingJudge().judge): Evaluator {
  return createEvaluator({ judge, languages, cacheDir, version: '1' })
}
