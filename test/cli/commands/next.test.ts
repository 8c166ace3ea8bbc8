import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openHistory } from '../../../src/history/history.ts'
import { day, minute, newRound, newSubmission, start } from '../../history/rows.ts'
import { type Prep, prep, temporary, warmHome } from '../prep.ts'

/** A home with a round on `pair-with-sum` that was given up on 1 May 2026, and `prep` so many days later. */
async function homeWithRound() {
  const home = await warmHome()
  const history = openHistory({ file: join(home, 'history.sqlite'), now: start })
  const { id } = history.startRound(newRound({ problem: 'pair-with-sum', title: 'Pair with sum' }))
  history.addSubmission(newSubmission(id))
  history.endRound(id, 'gave-up', start + 12 * minute)
  history.close()
  return (on: number, ...args: readonly string[]): Prep =>
    prep(...args)
      .home(home)
      .at(start + on * day)
}

it('lists what is due, weak and new, and prep start takes the first', async () => {
  const at = await homeWithRound()
  const early = (await at(1, 'next', '--json').expect({ code: 0, stderr: '' })).json
  expect(early).toMatchObject({ minutes: 60, due: 0 })
  const { json } = await at(5, 'next', '--minutes', '45', '--json').expect({ code: 0, stderr: '' })
  expect(json).toMatchObject({ minutes: 45, due: 1 })
  expect(json.totalMinutes).toBeLessThanOrEqual(45)
  expect(json.items[0]).toMatchObject({
    problem: 'pair-with-sum',
    topics: ['arrays', 'hashing'],
    difficulty: 'easy',
    kind: 'review',
    reason: expect.stringMatching(/^due since 3 days; not solved the last time; recall about \d\d%$/),
    due: '2026-05-03',
    recall: expect.any(Number),
    rating: { computed: 'again', own: null },
  })
  expect(json.items[1].kind).toMatch(/weak|new/)
  expect(json.items[1].topics[0]).not.toBe('arrays')
  const shown = await at(5, 'next').expect({ code: 0, stderr: "'prep start' begins the first." })
  expect(shown.stdout).toMatch(
    /^\d+ of 60 minutes, .*; 1 review is due\n\n1 {2}pair-with-sum {2}arrays · easy/,
  )
  const started = await at(5, 'start', '--json', '--no-input').expect({ code: 0, stderr: '' })
  expect(started.json.problem).toBe('pair-with-sum')
  const beside = await at(5, 'next', '--json').expect({ code: 0 })
  expect(beside.json.items.map(({ problem }: { problem: string }) => problem)).not.toContain('pair-with-sum')
})

it('keeps to the minutes, the filters and the interview, and says why it is empty', async () => {
  const at = await homeWithRound()
  const none = await at(0.1, 'next', '--minutes', '5', '--json').expect({ code: 0, stderr: '' })
  expect(none.json).toMatchObject({ items: [], totalMinutes: 0 })
  expect(none.json.reason).toMatch(/^the shortest problem that could come now takes \d+ minutes$/)
  const words = await at(0.1, 'next', '--minutes', '5').expect({ code: 0, stderr: '' })
  expect(words.stdout).toMatch(/^Nothing for 5 minutes: the shortest/)
  const heaps = await at(0.1, 'next', '--topic', 'heap', '--json').expect({ code: 0 })
  expect(heaps.json.items.length).toBeGreaterThan(0)
  for (const { topics } of heaps.json.items) expect(topics).toContain('heap')
  await at(0.1, 'next', '--until', '2026-05-01').expect({ code: 2, stderr: /The interview must be ahead/ })
  await at(0.1, 'next', '--until', 'soon').expect({ code: 2, stderr: /a day of the calendar/ })
  await at(0.1, 'next', '--language', 'pyton').expect({ code: 2, stderr: /'pyton' is not a language/ })
  await prep('next', '--until', '2026-12-20').home(temporary()).at(start).expect({ code: 0 })
})

it('a rating of the own in the debrief counts beside what follows from the round', async () => {
  const at = await homeWithRound()
  await at(0.1, 'debrief', '--recall', 'well').expect({ code: 2, stderr: /again, hard, good, easy/ })
  const shown = await at(0.1, 'debrief', '--recall', 'easy').expect({ code: 0 })
  expect(shown.stdout).toMatch(/^Recall: again \(given up\); you: easy, which counts$/m)
  // A later rating of something else leaves it as it is, and it rates nothing else.
  expect((await at(0.2, 'debrief', '--json').expect({ code: 0 })).json.rating).toBeNull()
  await at(0.2, 'debrief', '--testing', '2').expect({ code: 0 })
  const { json } = await at(0.3, 'debrief', '--json').expect({ code: 0 })
  expect(json.recall).toEqual({ computed: 'again', why: 'given up', own: 'easy' })
  expect(json.rating).toMatchObject({ testing: 2 })
  expect((await at(5, 'next', '--json').expect({ code: 0 })).json).toMatchObject({ due: 0 })
  expect((await at(9, 'next', '--json').expect({ code: 0 })).json.items[0]).toMatchObject({
    problem: 'pair-with-sum',
    due: '2026-05-09',
    rating: { computed: 'again', own: 'easy' },
  })
})
