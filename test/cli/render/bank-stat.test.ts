import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { type CountedBank, renderCoverage } from '../../../src/cli/render/bank-stat.ts'
import { coverage } from '../../../src/insight/coverage.ts'
import type { ProblemSummary, Topic } from '../../../src/model/problem.ts'
import { coloured, plain } from './paint.ts'

function problem(
  id: string,
  topics: [Topic, ...Topic[]],
  more: Partial<ProblemSummary> = {},
): ProblemSummary {
  return {
    id,
    title: id,
    difficulty: 'easy',
    minutes: 15,
    topics,
    kind: 'function',
    dir: `/bank/${id}`,
    ...more,
  }
}

const problems = [
  ...Array.from({ length: 12 }, (_, at) => problem(`a${at}`, ['arrays', 'hashing'])),
  problem('b', ['bit-manipulation'], { difficulty: 'medium', kind: 'stdio' }),
  problem('c', ['design', 'hashing'], { difficulty: 'hard', kind: 'class' }),
]
const banks: readonly CountedBank[] = [
  { root: '/prep/problems', isBuiltIn: true, coverage: coverage(problems) },
  { root: '/home/me/our-bank', isBuiltIn: false, coverage: coverage(problems.slice(-2)) },
  { root: '/elsewhere', isBuiltIn: false, coverage: coverage([]) },
]
const view = { paint: plain, cwd: '/home/me' }

describe('renderCoverage', () => {
  test('at 60 columns', () => {
    expect(renderCoverage(banks, { ...view, columns: 60 })).toMatchInlineSnapshot(`
      "Built-in bank · 14 of 120 problems
      12 easy · 1 medium · 1 hard · 12 function · 1 of 12 class
      1 of 12 stdio

      topic             easy  medium  hard   all  touched    goal
      arrays            12/4     0/4   0/1  12/9       12   8/8/2
      hashing            0/2     0/2     -   0/4       13   4/4/0
      strings            0/3     0/3   0/1   0/7        0   5/6/2
      two-pointers       0/1     0/2   0/1   0/4        0   2/4/1
      sliding-window     0/1     0/2   0/1   0/4        0   1/4/2
      stack              0/1     0/3   0/1   0/5        0   2/5/2
      queue              0/1     0/2     -   0/3        0   1/2/0
      binary-search      0/1     0/3     -   0/4        0   2/5/1
      linked-list        0/2     0/3   0/1   0/6        0   4/5/2
      trees              0/3     0/4   0/1   0/8        0   6/8/2
      bst                0/1     0/2     -   0/3        0   2/3/0
      tries                -     0/2   0/1   0/3        0   0/3/1
      heap               0/1     0/3   0/1   0/5        0   2/5/2
      backtracking         -     0/4   0/1   0/5        0   0/7/2
      graphs             0/1     0/5   0/1   0/7        0  2/10/2
      advanced-graphs      -     0/2   0/2   0/4        0   0/4/3
      dp-1d              0/2     0/5     -   0/7        0   3/9/1
      dp-2d                -     0/3   0/2   0/5        0   0/6/3
      greedy             0/1     0/3   0/1   0/5        0   2/6/1
      intervals          0/1     0/2     -   0/3        0   1/4/1
      math               0/2     0/3     -   0/5        0   4/5/0
      bit-manipulation   0/2     1/1     -   1/3        1   4/2/0
      matrix             0/1     0/2     -   0/3        0   1/4/1
      design             0/1     0/4   1/1   1/6        1   2/8/2
      backend            0/2     0/3   0/1   0/6        0   4/6/1

      missing most
      trees         8  3 easy, 4 medium, 1 hard
      strings       7  3 easy, 3 medium, 1 hard
      graphs        7  1 easy, 5 medium, 1 hard
      dp-1d         7  2 easy, 5 medium
      linked-list   6  2 easy, 3 medium, 1 hard
      … 83 more in 20 more topics

      Counts are by main topic, of the present target: half of the
      goal, three of a topic at least. touched: named among the
      topics. goal: easy/medium/hard.

      our-bank · 2 problems
      0 easy · 1 medium · 1 hard · 0 function · 1 class · 1 stdio

      topic             easy  medium  hard  all  touched
      hashing              0       0     0    0        1
      bit-manipulation     0       1     0    1        1
      design               0       0     1    1        1

      /elsewhere · 0 problems
      0 easy · 0 medium · 0 hard · 0 function · 0 class · 0 stdio
      "
    `)
  })

  test('of one topic, at 100 columns', () => {
    const one = { root: '/prep/problems', isBuiltIn: true, coverage: coverage(problems, 'hashing') }
    expect(renderCoverage([one], { ...view, columns: 100 })).toMatchInlineSnapshot(`
      "Built-in bank · 13 problems
      12 easy · 0 medium · 1 hard · 12 function · 1 class · 0 stdio

      topic    easy  medium  hard  all  touched   goal  anchor
      hashing   0/2     0/2     -  0/4       13  4/4/0       -

      missing most
      hashing       4  2 easy, 2 medium

      Counts are by main topic, of the present target: half of the goal, three of a topic at least.
      touched: named among the topics. goal: easy/medium/hard. anchor: the same in NeetCode 150, or *
      Grind 169.
      "
    `)
  })

  test('with colours', () => {
    const one = { root: '/prep/problems', isBuiltIn: true, coverage: coverage(problems, 'arrays') }
    const table = renderCoverage([one], { ...view, columns: 80, paint: coloured })
      .split('\n')
      .slice(0, 5)
    expect(table.join('\n')).toMatchInlineSnapshot(`
      "[1mBuilt-in bank[22m · 12 problems
      12 easy · 0 medium · 0 hard · 12 function · 0 class · 0 stdio

      [90mtopic   easy  medium  hard   all  touched   goal  anchor[39m
      arrays  [32m12/4[39m     [31m0/4[39m   [31m0/1[39m  12/9       12  8/8/2   3/6/0"
    `)
  })

  test.each([20, 40, 60, 80, 200])('keeps to %d columns', (columns) => {
    for (const paint of [plain, coloured])
      for (const line of renderCoverage(banks, { ...view, columns, paint }).split('\n'))
        expect(stringWidth(line)).toBeLessThanOrEqual(columns)
  })
})
