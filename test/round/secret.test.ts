import { describe, expect, it } from 'vitest'
import { BankError, EnvironmentError, PrepError, UsageError } from '../../src/errors.ts'
import { plainRules } from '../../src/history/types.ts'
import { keepCauseSecret, keepSecret } from '../../src/round/secret.ts'
import { roundOf } from '../insight/rounds.ts'

const rules = { ...plainRules, interview: true }
const facts = { problem: 'word-count', title: 'Count the words', workspace: '/me/interview/a' }
const strict = roundOf({ ...facts, endedAt: null, outcome: null, rules })
const told = roundOf({ ...facts, endedAt: null, outcome: null })
const over = roundOf({ ...facts, rules })

async function thrownBy(round: typeof strict, error: unknown): Promise<unknown> {
  return keepSecret(round, () => Promise.reject(error)).catch((thrown: unknown) => thrown)
}

function textOf(error: unknown): string {
  if (!(error instanceof PrepError)) return String(error)
  const faults = error instanceof BankError ? error.faults : []
  return JSON.stringify([error.message, error.remedies, faults])
}

describe('a fault on the way to the problem of an interview', () => {
  const fault = (file: string, message = 'is missing') => new BankError('It is faulty.', [{ file, message }])

  it.each<[string, PrepError]>([
    ['the id in the message', new BankError("Problem 'word-count' cannot be used.")],
    ['the title', new EnvironmentError('No space for Count the Words.')],
    ['a folder', fault('/bank/word-count/tests.yaml')],
    ['a message of a fault', fault('/bank/tests.yaml', 'see /bank/word-count/')],
    ['a remedy', new EnvironmentError('No.', "'prep check word-count' tells more.")],
  ])('is told without %s', async (_, error) => {
    const thrown = await thrownBy(strict, error)
    expect(thrown).toBeInstanceOf(BankError)
    expect(textOf(thrown)).toContain('of this interview cannot be used')
    expect(textOf(thrown)).not.toMatch(/word-count|count the words/i)
    expect(await thrownBy(told, error)).toBe(error)
    expect(await thrownBy(over, error)).toBe(error)
  })

  it('stays one of usage', async () => {
    expect(await thrownBy(strict, new UsageError("There is no problem 'word-count'."))).toBeInstanceOf(
      UsageError,
    )
  })

  it.each<[string, unknown]>([
    ['that names it only in part', new EnvironmentError('word-counter, sword-count and reword-count-2 fail')],
    ["in the person's own file", fault('/me/interview/a/cases.yaml', 'word_count is missing')],
    ['that is a bug', new TypeError('word-count is undefined')],
  ])('%s is told as it is', async (_, error) => {
    expect(await thrownBy(strict, error)).toBe(error)
  })

  it('hands on what the work gives', async () => {
    expect(await keepSecret(strict, async () => 'word-count')).toBe('word-count')
  })

  it('is kept out of the cause of a judge error', () => {
    const judgement = { verdict: 'JE', cause: '/bank/word-count/check.ts: it threw', remedy: 'Mend it.' }
    expect(JSON.stringify(keepCauseSecret(strict, judgement))).not.toContain('word-count')
    expect(keepCauseSecret(told, judgement)).toBe(judgement)
    const other = { cause: 'The sandbox ended.' }
    expect(keepCauseSecret(strict, other)).toBe(other)
    expect(keepCauseSecret(strict, {})).toEqual({})
  })
})
