import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

it('25 processes that are killed while they write lose nothing', { timeout: 120_000 }, async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--import',
    'tsx',
    '.dev/durability.ts',
    '25',
  ])
  const told =
    /^25 kills, \d+ before the first write; (\d+) writes acknowledged, \d+ rounds: nothing lost/.exec(stdout)
  expect(Number(told?.[1]), stdout).toBeGreaterThan(100)
})
