import stringWidth from 'string-width'
import { expect, it } from 'vitest'
import { plainPaint } from '../../../src/cli/io.ts'
import { renderNext } from '../../../src/cli/render/next.ts'
import type { Next } from '../../../src/insight/next.ts'
import type { ProblemSummary } from '../../../src/model/problem.ts'
import { bracketed } from './bracketed.ts'

function problem(id: string, topic: ProblemSummary['topics'][0], minutes: number): ProblemSummary {
  return { id, title: id, difficulty: 'medium', minutes, topics: [topic], kind: 'function', dir: `/${id}` }
}

const list: Next = {
  items: [
    {
      problem: problem('pair-with-sum', 'arrays', 15),
      kind: 'review',
      reason: 'due since 3 days; not solved the last time; recall about 71%',
    },
    {
      problem: problem('longest-run-of-a-kind', 'bit-manipulation', 25),
      kind: 'weak',
      reason: 'bit-manipulation is weak: solved 1 of 5',
    },
  ],
  totalMinutes: 40,
  due: 4,
  reason: null,
}
const at = (columns: number, given = list) => renderNext(given, { minutes: 60, columns, paint: plainPaint })

it('tells what each problem is and why it is there', () => {
  expect(at(80)).toMatchInlineSnapshot(`
    "40 of 60 minutes, each problem by its target; 4 reviews are due

    1  pair-with-sum  arrays · medium · 15 min
       due since 3 days; not solved the last time; recall about 71%
    2  longest-run-of-a-kind  bit-manipulation · medium · 25 min
       bit-manipulation is weak: solved 1 of 5
    "
  `)
  expect(at(60)).toMatchInlineSnapshot(`
    "40 of 60 minutes, each problem by its target; 4 reviews are
    due

    1  pair-with-sum  arrays · medium · 15 min
       due since 3 days; not solved the last time; recall about
       71%
    2  longest-run-of-a-kind  bit-manipulation · medium · 25 min
       bit-manipulation is weak: solved 1 of 5
    "
  `)
  expect(renderNext(list, { minutes: 60, columns: 80, paint: bracketed })).toMatchInlineSnapshot(`
    "<title 40 of 60 minutes, each problem by its target; 4 reviews are due>

    1  <accent pair-with-sum>  arrays · medium · 15 min
       <dim due since 3 days; not solved the last time; recall about 71%>
    2  <accent longest-run-of-a-kind>  bit-manipulation · medium · 25 min
       <dim bit-manipulation is weak: solved 1 of 5>
    "
  `)
})

it.each([60, 80])('fits %i columns', (columns) => {
  for (const line of at(columns).split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(columns)
})

it('says why it is empty', () => {
  const empty = {
    items: [],
    totalMinutes: 0,
    due: 1,
    reason: 'the shortest problem that could come now takes 12 minutes',
  }
  expect(at(60, empty)).toMatchInlineSnapshot(`
    "Nothing for 60 minutes: the shortest problem that could come
    now takes 12 minutes. In all, 1 review is due.
    "
  `)
})
