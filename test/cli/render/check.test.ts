import { describe, expect, it } from 'vitest'
import { renderCheckItem, renderCheckSummary } from '../../../src/cli/render/check.ts'
import { plain } from './paint.ts'

const view = { cwd: '/bank', columns: 80, paint: plain }

describe('what a check tells', () => {
  it('of mutants: the share that tests kill, and each that survives with its line', () => {
    const survivors = [{ line: 6, original: 'a > b', replacement: 'a >= b' }]
    const mutants = { found: 150, judged: 120, killed: 116, equivalent: 3, survivors }
    const item = { kind: 'mutants', problem: 'pair', file: '/bank/pair/one.ts', ok: true, mutants } as const
    expect(renderCheckItem(item, view)).toMatchInlineSnapshot(`
      "✓ pair/one.ts (116 of 117 mutants killed: 99 %, 3 equivalent, chosen from 150)
        pair/one.ts:6 survives: a > b -> a >= b"
    `)
    const none = { found: 1, judged: 1, killed: 0, equivalent: 1, survivors: [] }
    expect(renderCheckItem({ ...item, mutants: none }, view)).toMatchInlineSnapshot(
      `"✓ pair/one.ts (0 of 0 mutants killed: 100 %, 1 equivalent)"`,
    )
  })

  it('of proofs: how many problems were spared the check', () => {
    const summary = { passed: 5, failed: 0, skipped: 0, proven: 3, durationMs: 1240 }
    expect(renderCheckSummary(summary, view)).toMatchInlineSnapshot(
      `"5 passed, 0 failed, 3 proven before in 1.2 s"`,
    )
    expect(renderCheckSummary({ ...summary, proven: 0 }, view)).toMatchInlineSnapshot(
      `"5 passed, 0 failed in 1.2 s"`,
    )
  })
})
