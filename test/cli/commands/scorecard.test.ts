import { copyFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { beginRound, solutionFile } from '../prep.ts'

it('the scorecard tells what a round did to its topics, or why it did nothing', async () => {
  const round = await beginRound()
  await round.prep('stop').expect({ code: 0, stdout: /topics {3}unchanged: under two minutes/ })
  const cards: string[] = []
  for (const _ of ['first', 'repeat']) {
    const { json } = await round.prep('start', 'pair-with-sum', '--json', '--no-input').expect({ code: 0 })
    copyFileSync(solutionFile('accepted/one-pass-map.ts'), json.file)
    cards.push((await round.prep('submit', '--no-growth').expect({ code: 0 })).stdout)
  }
  const [first = '', repeat = ''] = cards
  expect(first).toMatch(/ arrays {3}chance to solve \.\d\d → \.\d\d/)
  expect(repeat).toMatch(/ topics {3}unchanged: within 30 days/)
  expect(repeat).not.toContain('chance to solve')
})
