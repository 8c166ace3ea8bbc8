import { describe, expect, it } from 'vitest'
import { renderPractice } from '../../../src/cli/render/log.ts'
import { renderPlan } from '../../../src/cli/render/plan.ts'
import { firstDay, noon, practised, reportOn, weekOf } from '../../insight/plan-weeks.ts'
import { failed, roundOf } from '../../insight/rounds.ts'
import { bracketed } from './bracketed.ts'
import { plain } from './paint.ts'

const rounds = [
  ...[0, 1, 2].map((on) => failed({ topics: ['graphs'], startedAt: noon(on) })),
  roundOf({ topics: ['hashing'], startedAt: noon(8), minutesTaken: 50 }),
  roundOf({ topics: ['math'], startedAt: noon(8), minutesTaken: 12 }),
]
const report = reportOn({ plan: { interview: firstDay + 45 }, rounds, on: 9 })
const page = {
  report,
  shown: weekOf(report, 2),
  goals: [
    { goal: 'rounds' as const, target: 2, done: 2 },
    { goal: 'minutes' as const, target: 240, done: 62.4 },
  ],
  today: firstDay + 9,
}

describe('the plan', () => {
  it('stands in 80 columns', () => {
    expect(renderPlan(page, { columns: 80, paint: plain })).toMatchInlineSnapshot(`
      "Plan     week 2 of 6 · 8 h a week · 2026-05-01 to 2026-06-11
               interview 2026-06-15 · 36 days left
      Phases   1-2 foundation · 3-4 weak areas · 5 advanced and company-like
               6 simulation
      So far   45 min of 8 h in 1 week · 7 h 15 min missed
      Goals    2 of 2 rounds ✓ · 62 of 240 minutes

      Week 2: foundation
      2026-05-08 to 2026-05-14 · 1 h 2 min of 8 h done · 5 days left

        minutes         plan  done  why
        trees             40     0  new
        heap              40     0  new
        graphs            75     0  weak: 0 of 3 solved
        dp-1d             30     0  new
        dp-2d             15     0  new
        arrays            30     0  new, 30 min missed before
        reviews          130     0  what is due, and reading solutions
        mock interview    90     0  45 min missed before
        behavioural       30     0  your stories
        other              -    62  on no line of the list

      Dropped by missed weeks
      heap 10 min, dp-1d 15 min, dp-2d 1 h 40 min, backend 2 h 45 min
      system design 45 min, behavioural 30 min, reviews 1 h 10 min
      What mattered more comes back in the place of what mattered less; no week gets
      longer."
    `)
  })

  it('stands in 40 columns', () => {
    expect(renderPlan(page, { columns: 40, paint: plain })).toMatchInlineSnapshot(`
      "Plan     week 2 of 6 · 8 h a week
               2026-05-01 to 2026-06-11
               interview 2026-06-15
               36 days left
      Phases   1-2 foundation · 3-4 weak areas
               5 advanced and company-like
               6 simulation
      So far   45 min of 8 h in 1 week
               7 h 15 min missed
      Goals    2 of 2 rounds ✓
               62 of 240 minutes

      Week 2: foundation
      2026-05-08 to 2026-05-14
      1 h 2 min of 8 h done · 5 days left

        minutes         plan  done
        trees             40     0
          new
        heap              40     0
          new
        graphs            75     0
          weak: 0 of 3 solved
        dp-1d             30     0
          new
        dp-2d             15     0
          new
        arrays            30     0
          new, 30 min missed before
        reviews          130     0
          what is due, and reading solutions
        mock interview    90     0
          45 min missed before
        behavioural       30     0
          your stories
        other              -    62
          on no line of the list

      Dropped by missed weeks
      heap 10 min, dp-1d 15 min
      dp-2d 1 h 40 min, backend 2 h 45 min
      system design 45 min, behavioural 30 min
      reviews 1 h 10 min
      What mattered more comes back in the
      place of what mattered less; no week
      gets longer."
    `)
  })

  it('paints by role', () => {
    const text = renderPlan({ ...page, shown: weekOf(report, 4) }, { columns: 80, paint: bracketed })
    expect(text).toMatch(/<accent 3-4 weak areas>/)
    expect(text).toMatch(/<pass 2 of 2 rounds ✓> · 62 of 240 minutes/)
    expect(text).toMatch(/<warn graphs> .*<dim weak: 0 of 3 solved>/)
    expect(text).toMatch(/<dim 2026-05-22 to 2026-05-28 · 8 h · as it looks now>/)
  })

  it('keeps to the width', () => {
    for (const columns of [40, 50, 60, 80, 200])
      for (const shown of report.weeks)
        for (const line of renderPlan({ ...page, shown }, { columns, paint: plain }).split('\n'))
          expect(line.length).toBeLessThanOrEqual(columns)
  })
})

it('lists what was logged by day, newest first, with its number', () => {
  const practice = [
    practised({
      number: 1,
      score: { reached: 3, outOf: 4 },
      feedback: 'Say\u001b[31m more',
      questions: 'Why?',
    }),
    practised({ number: 12, day: '2026-05-03', format: 'study', topic: 'graphs', minutes: 30 }),
  ]
  expect(renderPractice(practice, { columns: 60, paint: plain })).toMatchInlineSnapshot(`
    "12  2026-05-03 · study · 30 min · graphs
     1  2026-05-01 · mock · 45 min · 3 of 4
        asked: Why?
        told: Say␛[31m more"
  `)
})
