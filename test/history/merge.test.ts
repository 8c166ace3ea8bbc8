import { copyFileSync } from 'node:fs'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { expect, it } from 'vitest'
import { betterEnd } from '../../src/history/import-rounds.ts'
import { newRound, start } from './rows.ts'
import { fresh, importInto, linesOf, live, merged, using } from './transfer.ts'

const nothing = {
  rounds: { added: 0, changed: 0 },
  submissions: { added: 0 },
  events: { added: 0 },
  sources: { added: 0 },
  entries: { added: 0 },
  backup: null,
}

it.each([1, 2, 3, 4, 5, 6])(
  'the order of merges does not matter, and a second time changes nothing (seed %i)',
  async (seed) => {
    const random = xoroshiro128plus(seed)
    const [a, b, c] = [fresh(), fresh(), fresh()]
    // Copies of one history, with a round that all of them may go on with.
    await live(a, random, 40)
    const shared = await using(a, (history) => history.startRound(newRound()).id)
    for (const copy of [b, c]) copyFileSync(a, copy)
    for (const [number, file] of [a, b, c].entries()) {
      await using(file, (history) => history.hint(shared, 1, (seed + number) * 1000, start + 5))
      await live(file, random, 30, { shared })
    }

    const ab = await merged(a, b)
    const lines = await linesOf(ab)
    expect(lines.length).toBeGreaterThan((await linesOf(a)).length)
    expect(await linesOf(await merged(b, a))).toEqual(lines)
    const all = await linesOf(await merged(ab, c))
    expect(await linesOf(await merged(a, await merged(c, b)))).toEqual(all)
    for (const again of [a, b, ab]) expect(await importInto(ab, again)).toMatchObject(nothing)
    expect(await linesOf(ab)).toEqual(lines)
  },
)

it('of two ends the one that somebody made counts, of two such the earlier, of two abandonments the later', () => {
  const at = (endedAt: string, outcome: string) => ({ endedAt, outcome })
  const [early, late] = ['2026-05-01T09:30:00.000Z', '2026-05-01T09:40:00.000Z']
  const cases = [
    [null, null, null],
    [at(early, 'abandoned'), null, at(early, 'abandoned')],
    [at(late, 'gave-up'), at(early, 'abandoned'), at(late, 'gave-up')],
    [at(late, 'accepted'), at(early, 'gave-up'), at(early, 'gave-up')],
    [at(late, 'abandoned'), at(early, 'abandoned'), at(late, 'abandoned')],
    [at(late, 'gave-up'), at(late, 'accepted'), at(late, 'accepted')],
  ] as const
  for (const [one, other, better] of cases) {
    expect(betterEnd(one, other)).toEqual(better)
    expect(betterEnd(other, one)).toEqual(better)
  }
})
