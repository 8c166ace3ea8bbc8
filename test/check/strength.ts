import { cpSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { BankCheck } from '../../src/check/bank.ts'
import { someEvaluator } from '../evaluate/bank.ts'
import { temporaryFolder } from '../judge/judging.ts'

/** A copy of a bank of one small problem that passes the whole check, which a test may change. */
export function strongBank(): { bank: string; problem: string } {
  const bank = temporaryFolder()
  cpSync(resolve('test/fixtures/strength'), bank, { recursive: true })
  return { bank, problem: join(bank, 'first-above') }
}

/** What a check needs, with the progress counted: jobs that were told of, and those that are done. */
export function someCheck(): BankCheck & { readonly counts: { known: number; done: number } } {
  const counts = { known: 0, done: 0 }
  return {
    evaluator: someEvaluator(),
    width: 2,
    signal: new AbortController().signal,
    counts,
    progress: {
      add: (jobs) => {
        counts.known += jobs
      },
      done: () => void counts.done++,
    },
  }
}
