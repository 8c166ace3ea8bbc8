import { rmSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { beginRound, prep, solutions, temporary } from '../prep.ts'

const startedAt = Date.UTC(2026, 4, 1, 9, 30)
const minute = 60_000

interface Time {
  readonly phase: string
  readonly shareMs: number
  readonly spentMs: number
}

it('a whole interview is driven by flags, and its times are those of its events', async () => {
  const round = await beginRound([], startedAt)
  /** A command when so many minutes have passed. */
  const at = (minutes: number, ...args: readonly string[]) =>
    round.prep(...args).at(round.startedAt + minutes * minute)
  const json = async (minutes: number, ...args: readonly string[]) =>
    (await at(minutes, ...args, '--json').expect({ code: 0, stderr: '' })).json

  const first = await json(1, 'status')
  expect(first).toMatchObject({ problem: 'pair-with-sum', phase: 'clarify', questions: 0 })
  expect(first.rules).toMatchObject({ phases: true, interview: false })
  await at(1, 'clarify').expect({ code: 0, stdout: '', stderr: /You asked nothing yet/ })
  await at(1, 'clarify', '--show').expect({ code: 2, stdout: '', stderr: /Write your own first/ })
  const asked = await json(1, 'clarify', 'May one line count twice?')
  expect(asked).toEqual({
    round: round.id,
    questions: ['May one line count twice?'],
    total: 4,
    clarify: null,
  })
  await at(1, 'clarify', '--tick', '1').expect({ code: 2, stderr: /not shown yet/ })
  const shown = await at(1.5, 'clarify', '--show').expect({ code: 0 })
  expect(shown.stdout).toMatch(
    /May one line count twice\?[\s\S]*1 \[ \] +May I use one line twice[\s\S]*No\. The two/,
  )
  await at(1.5, 'clarify', '--tick', '5').expect({ code: 2, stderr: /no question 5[\s\S]*from 1 to 4/ })
  await at(1.5, 'clarify', '--tick', 'one').expect({ code: 2, stderr: /numbers such as 1,3, or 'none'/ })
  await json(1.5, 'clarify', '--tick', '2')
  const ticked = await json(1.5, 'clarify', '--tick', '3,1')
  expect(ticked.clarify.map((one: { ticked: boolean }) => one.ticked)).toEqual([true, false, true, false])

  expect(await json(2, 'phase', 'next')).toMatchObject({ round: round.id, phase: 'plan' })
  await at(2, 'approach').expect({ code: 0, stdout: '', stderr: /No approach is written yet/ })
  await json(3, 'approach', 'A map of what was seen', '--time', 'O(n^2)')
  expect(await json(3.5, 'approach', '--time', 'O(n)', '--space', 'O(1)')).toEqual({
    round: round.id,
    approach: 'A map of what was seen',
    time: 'O(n)',
    space: 'O(1)',
  })
  await at(4, 'phase', 'lunch').expect({ code: 2, stdout: '', stderr: /one of clarify, plan, code, test/ })
  const moved = await at(4.1, 'phase', 'code').expect({ code: 0, stderr: '' })
  expect(moved.stdout).toMatch(/^ {2}clarify {2}2:0\d of {2}2:15\n {2}plan .*\n▸ code {5}0:00 of 10:07\n/)
  await json(5, 'phase', 'code')
  await at(6, 'note', ' ').expect({ code: 2, stderr: /must not be empty/ })
  expect(await json(6, 'note', 'Keep the first position')).toEqual({
    round: round.id,
    text: 'Keep the first position',
  })

  writeFileSync(round.file, solutions.wrong)
  await at(9, 'submit', '--json').expect({ code: 1 })
  await at(10.2, 'status').expect({
    stdout: /^pair-with-sum · code 6:0\d\/10:07 · 12:1\d left · WA \d\d\/31$/,
  })
  await at(10.2, 'status', '--format', 'prompt').expect({
    code: 0,
    stdout: /^12:1\d code WA$/,
    stderr: '',
  })
  await at(18, 'status', '--format', 'tmux').expect({
    stdout: /^#\[fg=black,bg=yellow\]4:\d\d#\[default\] code WA$/,
  })
  await at(10.2, 'status', '--format', '{language} {submissions}').expect({ stdout: 'typescript 1' })
  await at(10.2, 'status', '--format', '{time}').expect({
    code: 2,
    stderr: /There is no \{time\}; there are \{left\}/,
  })
  await json(11.2, 'phase', 'wrap-up')
  await at(11.2, 'phase', 'next').expect({ code: 2, stderr: /wrap up is the last phase/ })
  writeFileSync(round.file, solutions.right)
  await json(13.3, 'submit', '--no-growth')
  await at(14, 'status', '--format', 'prompt').expect({ code: 0, stdout: '', stderr: '' })
  await at(14, 'phase').expect({ code: 2, stderr: /No round is open/ })
  await at(14, 'note', 'too late').expect({ code: 2, stderr: /No round is open/ })
  await json(15, 'note', 'A set would do, too', '--round', round.id.slice(-6))

  const { events, phases, moments } = await json(16, 'show', round.id)
  const began = (phase?: string): number =>
    Date.parse(
      events.find(({ kind, data }: { kind: string; data: { phase?: string } }) =>
        phase === undefined ? kind === 'ended' : kind === 'phased' && data.phase === phase,
      ).at,
    )
  const instants = [round.startedAt, began('plan'), began('code'), began('wrap-up'), began()]
  const [clarify, plan, code, wrapUp] = instants.slice(1).map((end, index) => end - (instants[index] ?? 0))
  expect(phases).toEqual([
    { phase: 'clarify', shareMs: 135_000, spentMs: clarify },
    { phase: 'plan', shareMs: 270_000, spentMs: plan },
    { phase: 'code', shareMs: 607_500, spentMs: code },
    { phase: 'test', shareMs: 202_500, spentMs: 0 },
    { phase: 'wrap-up', shareMs: 135_000, spentMs: wrapUp },
  ])
  expect(phases.map(({ spentMs }: Time) => Math.floor(spentMs / minute))).toEqual([2, 2, 7, 0, 2])
  const kinds = events.map(({ kind }: { kind: string }) => kind)
  expect(kinds.filter((kind: string) => kind === 'phased')).toHaveLength(3)
  expect(Math.floor(moments.longestStall.atMs / minute)).toBe(6)

  const { evidence } = await json(20, 'debrief')
  expect(evidence.communication).toEqual({
    notes: 1,
    questions: 1,
    thoughtOf: { ticked: 2, total: 4 },
    approachMs: expect.any(Number),
  })
  expect(evidence.problemSolving.claims).toEqual({
    time: { claimed: 'O(n)', bank: 'O(n)', asBank: true },
    space: { claimed: 'O(1)', bank: 'O(n)', asBank: false },
  })
  expect(evidence.problemSolving.phases).toEqual(phases)
  const told = await at(20, 'debrief', '--show').expect({ code: 0 })
  expect(told.stdout).toMatch(/thought of 2 of 4 that\s+matter[\s\S]*approach written before\s+the/)
})

it('a round without phases says so, and one that ran out is scored by its debrief', async () => {
  const round = await beginRound(['--phases', 'off'], startedAt)
  const at = (minutes: number, ...args: readonly string[]) =>
    round.prep(...args).at(round.startedAt + minutes * minute)
  await at(1, 'phase').expect({ code: 2, stdout: '', stderr: /has no phases[\s\S]*prep start --phases on/ })
  await at(1, 'clarify', 'May it be empty?').expect({ code: 0, stdout: '' })
  const { json: status } = await at(1, 'status', '--json').expect({ code: 0 })
  expect(status).toMatchObject({ phase: null, phases: null, questions: 1 })
  const { json: ended } = await at(60, 'debrief', '--json').expect({ code: 0, stderr: '' })
  expect(ended).toMatchObject({ round: round.id, outcome: 'abandoned' })
  expect(ended.evidence.problemSolving.phases).toBeNull()
  expect(ended.evidence.testing.own).toMatchObject({ caught: [], cases: 0 })
  const { json: shown } = await at(60, 'show', round.id, '--json').expect({ code: 0 })
  expect(shown.phases).toBeNull()
  expect(shown.events.at(-1).kind).toBe('tested')
})

it('a strict round tells nothing of its problem, and one whose workspace is gone is shown as it is', async () => {
  const round = await beginRound(['--interview'], startedAt)
  const at = (minutes: number, ...args: readonly string[]) =>
    round.prep(...args).at(round.startedAt + minutes * minute)
  await at(1, 'status').expect({ code: 0, stdout: /^interview · clarify 1:0\d\/4:30 · 4[34]:\d\d left$/ })
  await at(1, 'status', '--format', '{problem} {title}').expect({ stdout: 'interview interview' })
  const { json } = await at(1, 'status', '--json').expect({ code: 0 })
  expect(json).toMatchObject({ problem: null, targetMinutes: null, rules: { interview: true } })
  rmSync(round.workspace, { recursive: true })
  const { json: ended } = await at(100, 'debrief', '--json').expect({ code: 0, stderr: '' })
  expect(ended.evidence.testing.own).toBeNull()
  await prep('status', '--format', 'tmux').home(temporary()).expect({ code: 0, stdout: '', stderr: '' })
})
