import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { RoundWork } from '../../../src/cli/live/round-work.ts'
import { UsageError } from '../../../src/errors.ts'
import { openHistory } from '../../../src/history/history.ts'
import { plainRules, type RoundRules } from '../../../src/history/types.ts'
import { beginRound } from '../../../src/round/round.ts'
import { bankFolder, loadedFrom, someEvaluator } from '../../evaluate/bank.ts'
import { temporaryFolder } from '../../judge/judging.ts'

const wrong = 'export const weighChain = () => [0n, 0n, 0n]\n'

/** The work of a round with these rules, and what it has recorded. */
function workOn(rules: Partial<RoundRules>) {
  const now = () => Date.UTC(2026, 4, 1)
  const history = openHistory({ file: join(temporaryFolder(), 'history.sqlite'), now: now() })
  onTestFinished(() => history.close())
  const evaluator = someEvaluator()
  const language = evaluator.languages.byName('typescript')
  const loaded = loadedFrom(join(bankFolder, 'weigh-chain'))
  const limits = { timeMs: 2000, memoryKb: 512 * 1024 }
  const root = temporaryFolder()
  const round = beginRound(
    history,
    { loaded, language, limits, minutes: 30, root, rules: { ...plainRules, ...rules } },
    now(),
  )
  const casesFile = join(round.workspace, 'cases.yaml')
  const session = { history, evaluator, round, loaded, language, limits, casesFile }
  const faults: unknown[] = []
  const work = new RoundWork(session, now, {
    onChange: () => {},
    onRefused: () => {},
    onEnded: () => {},
    onFault: (error) => faults.push(error),
  })
  onTestFinished(() => work.close())
  const kinds = () => history.events(round.id).map(({ kind }) => kind)
  return {
    work,
    kinds,
    /** As the watch tells it: the file, and then the save. */
    save(text: string) {
      writeFileSync(round.file, text)
      work.saved(text)
    },
    async until(isDone: () => boolean) {
      while (!isDone() && faults.length === 0) await sleep(20)
      expect(faults).toEqual([])
    },
  }
}

describe('a save', () => {
  it('is run at once where the round has no rules', async () => {
    const { kinds, save, until } = workOn({})
    save(wrong)
    await until(() => kinds().includes('ran'))
    expect(kinds()).toEqual(['started', 'saved', 'ran'])
  })

  it('is recorded and not run at the whiteboard, where runs begin with the first submission', async () => {
    const { work, kinds, save, until } = workOn({ whiteboard: true })
    save(wrong)
    work.casesSaved()
    expect(work.running).toBe(false)
    expect(() => work.run()).toThrow(UsageError)
    expect(kinds()).toEqual(['started', 'saved'])
    work.submit(Date.UTC(2026, 4, 1))
    await until(() => kinds().includes('submitted') && !work.submitting)
    save(`${wrong}\n`)
    await until(() => kinds().includes('ran'))
    expect(kinds()).toEqual(['started', 'saved', 'submitted', 'saved', 'ran'])
  })

  it('uses up no run where they are counted: only who asks for one does', async () => {
    const { work, kinds, save, until } = workOn({ runLimit: 1 })
    save(wrong)
    work.casesSaved()
    expect(work.running).toBe(false)
    work.run()
    await until(() => kinds().includes('ran'))
    expect(() => work.run()).toThrow('The one run of this round is used up')
    expect(kinds()).toEqual(['started', 'saved', 'ran'])
  })
})
