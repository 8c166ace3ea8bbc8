import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { plainPaint } from '../../../src/cli/io.ts'
import { type Debrief, renderActions, renderDebrief } from '../../../src/cli/render/debrief.ts'
import { evidenceWords } from '../../../src/cli/render/evidence.ts'
import type { Evidence } from '../../../src/round/evidence.ts'
import { phases } from '../../../src/round/phases.ts'
import { roundOf } from '../../insight/rounds.ts'
import { bracketed } from './bracketed.ts'

const minute = 60_000

const debrief: Debrief = {
  round: { ...roundOf({ hints: 1 }), title: 'Pair with a given sum' },
  evidence: {
    communication: { notes: 0, questions: 0, thoughtOf: null, approachMs: null },
    problemSolving: {
      firstEditMs: 40_000,
      claims: null,
      phases: null,
      hints: 1,
      revealed: false,
      solved: true,
      late: false,
      elapsedMs: 15 * minute,
      pace: 0.75,
    },
    technical: {
      verdicts: ['CE', 'WA', 'WA', 'WA', 'WA', 'WA', 'WA', 'AC'],
      compileErrors: 1,
      growth: { measured: 'O(n^2)', expected: 'O(n)', worse: true },
    },
    testing: {
      own: {
        caught: ['first line'],
        missed: ['ignores duplicates', 'empty'],
        wrong: 0,
        cases: 2,
        counted: 2,
        skipped: [],
      },
      first: {
        verdict: 'WA',
        classes: [
          { class: 'sample', passed: 2, total: 2 },
          { class: 'edge', passed: 15, total: 20 },
        ],
      },
    },
  },
  rating: {
    communication: 3,
    problemSolving: 2,
    technical: null,
    testing: 1,
    wentWell: 'Found the map fast.',
    action: 'Write two edge cases\u001b[2J before the first submission.',
  },
}

const at = (columns: number, given = debrief, paint = plainPaint) => renderDebrief(given, { columns, paint })

describe('the debrief', () => {
  it('has two columns where there is room', () => {
    expect(at(100)).toMatchInlineSnapshot(`
      "Debrief: Pair with a given sum
      solved · medium · typescript

                            measured                                your rating
      Communication         nothing recorded                        3 of 4: asked before coding, and
                                                                      told the plan and its reasons

      Problem solving       first edit at 0:40                      2 of 4: got there by hints, or took
                            1 hint                                    the first idea unexamined
                            solved after 15:00, 0.75 × the
                              target

      Technical competency  8 submissions: 2 earlier, WA, WA,       not rated
                              WA, WA, WA, AC
                            1 compile error
                            time grows like O(n^2), worse than
                              O(n)

      Testing               your tests catch 1 of 3 known bugs;     1 of 4: handed in untried
                              missed: ignores duplicates, empty
                            first submission WA, failed 5 of 20
                              edge

      Went well: Found the map fast.

      Next time: Write two edge cases␛[2J before the first submission."
    `)
  })

  it('has one below the other at 60 columns', () => {
    expect(at(60)).toMatchInlineSnapshot(`
      "Debrief: Pair with a given sum
      solved · medium · typescript

      Communication
        measured  nothing recorded
        you       3 of 4: asked before coding, and told the plan
                    and its reasons

      Problem solving
        measured  first edit at 0:40
                  1 hint
                  solved after 15:00, 0.75 × the target
        you       2 of 4: got there by hints, or took the first
                    idea unexamined

      Technical competency
        measured  8 submissions: 2 earlier, WA, WA, WA, WA, WA,
                    AC
                  1 compile error
                  time grows like O(n^2), worse than O(n)
        you       not rated

      Testing
        measured  your tests catch 1 of 3 known bugs; missed:
                    ignores duplicates, empty
                  first submission WA, failed 5 of 20 edge
        you       1 of 4: handed in untried

      Went well: Found the map fast.

      Next time: Write two edge cases␛[2J before the first
        submission."
    `)
  })

  it('says what is not there', () => {
    const { evidence, round } = debrief
    const empty: Debrief = {
      round,
      evidence: {
        ...evidence,
        problemSolving: { ...evidence.problemSolving, firstEditMs: null, hints: 0, solved: false },
        technical: { verdicts: [], compileErrors: 0, growth: null },
        testing: { own: null, first: null },
      },
    }
    expect(at(60, empty)).toMatchInlineSnapshot(`
      "Debrief: Pair with a given sum
      solved · medium · typescript

      Communication
        measured  nothing recorded
        you       not rated

      Problem solving
        measured  no edit was recorded
                  no hint
                  not solved after 15:00, 0.75 × the target
        you       not rated

      Technical competency
        measured  nothing was submitted
        you       not rated

      Testing
        measured  own cases: nothing measured
                  nothing was submitted
        you       not rated"
    `)
  })

  it('has colours by their roles', () => {
    expect(at(60, debrief, bracketed)).toContain('<accent 3 of 4>: asked before coding')
    expect(at(60, debrief, bracketed)).toContain('<dim not rated>')
  })

  it.each([40, 60, 71, 72, 80, 200])('is never wider than %i columns', (columns) => {
    for (const line of at(columns).split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(columns)
  })
})

describe('an interview by its phases', () => {
  const { evidence, round } = debrief
  const told = (
    communication: Partial<Evidence['communication']>,
    solving: Partial<Evidence['problemSolving']> = {},
  ): Debrief => ({
    round,
    evidence: {
      ...evidence,
      communication: { ...evidence.communication, ...communication },
      problemSolving: { ...evidence.problemSolving, ...solving },
    },
  })
  const whole = told(
    { notes: 1, questions: 3, thoughtOf: { ticked: 2, total: 4 }, approachMs: 30_000 },
    {
      claims: {
        time: { claimed: 'O(n^2)', bank: 'O(n)', asBank: false },
        space: { claimed: 'O(1)', bank: 'O(1)', asBank: true },
      },
      phases: phases.map((phase, index) => ({
        phase,
        shareMs: 270_000,
        spentMs: [60_000, 130_000, 842_000, 0, 500][index] ?? 0,
      })),
    },
  )

  it('is told in one column', () => {
    expect(at(60, whole).split('\n').slice(3, 18)).toMatchInlineSnapshot(`
      [
        "Communication",
        "  measured  3 questions asked",
        "            thought of 2 of 4 that matter",
        "            approach written before the first edit",
        "            1 note",
        "  you       not rated",
        "",
        "Problem solving",
        "  measured  first edit at 0:40",
        "            claimed time O(n^2), other than bank O(n)",
        "            claimed space O(1), as the bank",
        "            clarify 1:00 of 4:30, plan 2:10 of 4:30, code",
        "              14:02 of 4:30",
        "            1 hint",
        "            solved after 15:00, 0.75 × the target",
      ]
    `)
  })

  it('is told in two', () => {
    expect(at(100, whole).split('\n').slice(3, 20)).toMatchInlineSnapshot(`
      [
        "                      measured                                your rating",
        "Communication         3 questions asked                       not rated",
        "                      thought of 2 of 4 that matter",
        "                      approach written before the first",
        "                        edit",
        "                      1 note",
        "",
        "Problem solving       first edit at 0:40                      not rated",
        "                      claimed time O(n^2), other than bank",
        "                        O(n)",
        "                      claimed space O(1), as the bank",
        "                      clarify 1:00 of 4:30, plan 2:10 of",
        "                        4:30, code 14:02 of 4:30",
        "                      1 hint",
        "                      solved after 15:00, 0.75 × the",
        "                        target",
        "",
      ]
    `)
  })

  it('says when the approach was written, and what was left out', () => {
    const communication = (given: Debrief) => evidenceWords(given.evidence, 'communication')
    expect(communication(told({ questions: 1 }))).toEqual(['1 question asked', 'no approach written'])
    expect(communication(told({ approachMs: 41_000 }))).toEqual([
      'no question asked',
      'approach written after the first edit',
    ])
    expect(communication(told({ approachMs: 41_000 }, { firstEditMs: null }))[1]).toBe(
      'approach written at 0:41',
    )
  })

  it('sets a claim beside the bank where they cannot be compared', () => {
    const claimed = (bank: string | null) => ({
      claims: { time: { claimed: 'linear\u001b[2J', bank, asBank: null }, space: null },
    })
    expect(evidenceWords(told({}, claimed('O(n + m)')).evidence, 'problemSolving')[1]).toBe(
      'claimed time linear␛[2J; bank O(n + m)',
    )
    expect(evidenceWords(told({}, claimed(null)).evidence, 'problemSolving')[1]).toBe(
      'claimed time linear␛[2J',
    )
  })

  it.each([40, 60, 71, 72, 80, 200])('is never wider than %i columns', (columns) => {
    for (const line of at(columns, whole).split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(columns)
  })
})

it('action items are numbered, with their round', () => {
  const items = [
    { action: 'Write two edge cases before the first submission', title: 'Pair', day: '2026-05-01' },
    { action: 'Say the plan', title: 'Queue\u001b[2J', day: '2026-04-30' },
  ]
  expect(renderActions(items, { columns: 40, paint: plainPaint })).toBe(
    [
      '1  Write two edge cases before the first',
      '   submission',
      '   2026-05-01, Pair',
      '2  Say the plan',
      '   2026-04-30, Queue␛[2J',
    ].join('\n'),
  )
})

it('of a reveal it says no more than is known, and samples are counted as such', () => {
  const { problemSolving, testing } = debrief.evidence
  const classes = [{ class: 'sample' as const, passed: 1, total: 2 }]
  const evidence = {
    ...debrief.evidence,
    problemSolving: { ...problemSolving, solved: false, revealed: true },
    testing: { ...testing, first: { verdict: 'WA' as const, classes } },
  }
  const told = at(200, { ...debrief, evidence })
  expect(told).toContain('something was revealed')
  expect(told).toMatch(/first submission WA, failed 1 of 2\s+samples/)
})
