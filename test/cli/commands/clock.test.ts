import { writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { beginRound, type OpenRound, solutions } from '../prep.ts'

const minute = 60_000
const noon = Date.parse('2026-03-02T12:00:00Z')

/** A command so many minutes after the round's start. */
const after = (round: OpenRound, minutes: number, ...args: readonly string[]) =>
  round.prep(...args).at(round.startedAt + minutes * minute)

it('what is accepted in overtime is late: exit 0, and never counted as solved', async () => {
  const round = await beginRound(['--minutes', '10'], noon)
  expect(round.startedAt - noon).toBeLessThan(minute)
  expect(round.deadline - round.startedAt).toBe(10 * minute)
  await after(round, 5, 'status').expect({
    code: 0,
    stdout: /^pair-with-sum · clarify [45]:\d\d\/1:00 · [45]:\d\d left$/,
  })
  const { json: status } = await after(round, 12, 'status', '--json').expect({ code: 0 })
  expect(status).toMatchObject({ round: round.id, overtime: true })
  expect(status.remainingMs).toBeLessThan(0)
  await after(round, 12, 'status').expect({
    code: 0,
    stdout: /^pair-with-sum · clarify 1\d:\d\d\/1:00 · -2:\d\d overtime$/,
  })
  writeFileSync(round.file, solutions.right)
  const { json } = await after(round, 13, 'submit', '--no-growth', '--json').expect({ code: 0, stderr: '' })
  expect(json).toMatchObject({ verdict: 'AC', late: true })
  expect(json.elapsedMs).toBeGreaterThanOrEqual(13 * minute)
  const [shown] = (await after(round, 20, 'history', '--json').expect({ code: 0 })).json.rounds
  expect(shown).toMatchObject({ outcome: 'accepted', late: true, solved: false })
  await after(round, 20, 'history').expect({ stdout: /pair-with-sum {2}late/ })
  const { json: stats } = await after(round, 20, 'stats', '--json').expect({ code: 0 })
  expect(stats).toMatchObject({ rounds: 1, solved: 0, late: 1 })
  expect(stats.topics[0]).toMatchObject({ attempts: 1, solved: 0, bar: 0.75 })
  // Beta(3, 1 + 1): 3 of 5.
  expect(stats.topics[0].mean).toBeCloseTo(0.6, 3)
})

it('a round ends as abandoned after overtime of the clock again, and never lasts longer than its last event', async () => {
  const round = await beginRound(['--minutes', '10'], noon)
  await after(round, 3, 'hint').expect({ code: 0 })
  await after(round, 19, 'status').expect({ code: 0, stdout: /overtime$/ })
  await after(round, 21, 'run').expect({
    code: 2,
    stdout: '',
    stderr: /Pair with a given sum has run out,\s+and it was ended as abandoned/,
  })
  const [shown] = (await after(round, 22, 'history', '--json').expect({ code: 0 })).json.rounds
  expect(shown).toMatchObject({ outcome: 'abandoned', solved: false })
  const lasted = Date.parse(shown.endedAt) - round.startedAt
  expect(lasted).toBeGreaterThanOrEqual(3 * minute)
  expect(lasted).toBeLessThan(5 * minute)
  await after(round, 22, 'status', '--json').expect({ code: 0, stdout: '{\n  "round": null\n}' })
  expect((await after(round, 22, 'stats', '--json').expect({ code: 0 })).json).toMatchObject({
    rounds: 1,
    abandoned: 1,
  })
})

it('whichever command comes next closes what is over, and a start goes on', async () => {
  const round = await beginRound(['--minutes', '1'], noon)
  const { json, stderr } = await after(round, 60, 'start', 'pair-with-sum', '--json').expect({ code: 0 })
  expect(stderr).toMatch(/^note: the round on Pair with a given sum had run out/)
  expect(json.round).not.toBe(round.id)
  const { rounds } = (await after(round, 60, 'history', '--json').expect({ code: 0 })).json
  expect(rounds.map(({ outcome }: { outcome: string | null }) => outcome)).toEqual([null, 'abandoned'])
})

it('a clock that is set back neither gives time nor disorders the log', async () => {
  const round = await beginRound(['--minutes', '10'], noon)
  await after(round, 6, 'hint').expect({ code: 0 })
  const { json: status } = await after(round, -30, 'status', '--json').expect({ code: 0 })
  expect(status.elapsedMs).toBeGreaterThanOrEqual(6 * minute)
  expect(status.elapsedMs).toBeLessThan(7 * minute)
  writeFileSync(round.file, solutions.right)
  const { json } = await after(round, 2, 'submit', '--no-growth', '--json').expect({ code: 0 })
  expect(json).toMatchObject({ verdict: 'AC', late: false })
  expect(json.elapsedMs).toBeGreaterThanOrEqual(6 * minute)
  const { json: shown } = await after(round, 2, 'show', round.id, '--json').expect({ code: 0 })
  const instants = shown.events.map(({ at }: { at: string }) => Date.parse(at))
  expect(instants).toEqual([...instants].sort((a: number, b: number) => a - b))
  expect(shown.events.some(({ data }: { data: object }) => 'clockSetBack' in data)).toBe(true)
  expect(shown).toMatchObject({ outcome: 'accepted', solved: true })
})
