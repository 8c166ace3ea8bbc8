import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { fixtures, prep, root, temporary } from '../prep.ts'

const further = join(fixtures, 'bank')
let home: string

beforeAll(() => {
  home = temporary()
})

/** The command, with a further bank. */
const stat = (...args: readonly string[]) =>
  prep('bank', 'stat', ...args)
    .home(home)
    .env({ PREP_BANK: further })

describe('prep bank stat', () => {
  it('counts the built-in bank and further ones apart, as text and as JSON', async () => {
    const { json } = await stat('--json').expect({ code: 0 })
    const [builtIn, other] = json.banks
    expect(json.banks).toHaveLength(2)
    expect(builtIn).toMatchObject({
      root: join(root, 'problems'),
      builtIn: true,
      target: { problems: 120, class: 12, stdio: 12 },
    })
    const { json: listed } = await prep('list', '--json').home(home).expect({ code: 0 })
    expect(builtIn.problems).toBe(listed.problems.length)
    const stack = builtIn.topics.find(({ topic }: { topic: string }) => topic === 'stack')
    expect(stack).toMatchObject({
      goal: { easy: 2, medium: 5, hard: 2 },
      target: { easy: 1, medium: 3, hard: 1 },
      anchor: 'NeetCode 150 1/5/1',
    })
    expect(stack.touched).toBe(
      listed.problems.filter(({ topics }: { topics: readonly string[] }) => topics.includes('stack')).length,
    )
    expect(other).toMatchObject({ root: further, builtIn: false, target: null, missing: null })
    expect(other.problems).toBeGreaterThan(0)

    const { stdout } = await stat().expect({ code: 0 })
    expect(stdout).toMatch(/^Built-in bank · \d+ of 120 problems\n/)
    expect(stdout).toContain(further)
  })

  it('of one topic, of one bank', async () => {
    const { json } = await stat('-t', 'heap', '-b', join(root, 'problems'), '--json').expect({ code: 0 })
    expect(json.banks.map((bank: { root: string }) => bank.root)).toEqual([join(root, 'problems')])
    expect(json.banks[0].topics.map(({ topic }: { topic: string }) => topic)).toEqual(['heap'])
    await stat('-b', temporary()).expect({
      code: 2,
      stdout: '',
      stderr: /does not look into[\s\S]*PREP_BANK/,
    })
  })
})
