import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../../src/judge/languages/language.ts'
import type { Judge } from '../../src/judge/task.ts'
import { watchFile } from '../../src/round/watch.ts'
import { type Fixture, pairTask, problemId } from './fixture.ts'
import { bestIsolation, judgeMaker, limits, node, prep, runBare, settle } from './machine.ts'
import { medians, printFigure, printRatio } from './measure.ts'
import { type Bare, sourceOf } from './programs.ts'

const debounceMs = 30

/** What a person waits for: the command as a whole, and in a round the verdict after a save. */
export async function waiting(
  id: 'typescript' | 'python',
  language: Language,
  bare: Bare,
  { folder, bank, inputsFile, solutionFiles }: Fixture,
  rounds: number,
): Promise<void> {
  const judge = judgeMaker(folder, bestIsolation(folder))()
  const home = { PREP_HOME: join(folder, 'home'), PREP_BANK: bank }
  const file = join(folder, `solution${language.extensions[0]}`)
  const time = await medians(
    {
      start: () => runBare([node, '-e', '0']),
      bare: () => bare(inputsFile),
      command: () => runBare([node, prep, 'judge', problemId, solutionFiles[id]], home),
      save: () => saveToVerdict(judge, language, file, sourceOf(id)),
    },
    rounds,
  )
  await judge.close()
  printRatio('prep judge / (node -e 0 + bare process)', [time.command, time.start + time.bare], {
    aim: '<= 1.6',
  })
  printFigure({
    what: 'save to verdict of 2 samples, ms, debounce left out',
    value: time.save - debounceMs,
    aim: '<= 60',
  })
}

/** From the write of a file to the verdict, as the live round does it; ms. */
async function saveToVerdict(
  judge: Judge,
  language: Language,
  file: string,
  source: string,
): Promise<number> {
  writeFileSync(file, '')
  judge.warm(language, limits.memoryKb)
  await settle()
  return new Promise((done, fail) => {
    let started = 0
    const watching = watchFile(
      file,
      (event) => {
        if (event.kind === 'gone') return fail(new Error('the folder is gone'))
        const task = { ...pairTask, language, source: event.text, tests: pairTask.tests.slice(0, 2) }
        judge.judge(task).then(({ verdict }) => {
          watching.close()
          if (verdict === 'AC') done(performance.now() - started)
          else fail(new Error(`what was saved was judged ${verdict}`))
        }, fail)
      },
      { debounceMs },
    )
    started = performance.now()
    writeFileSync(file, source)
  })
}
