import { expect, it } from 'vitest'
import { renderCsv, renderGroupsCsv } from '../../../src/cli/render/stats-csv.ts'
import { groups } from '../../../src/insight/stats.ts'
import { day, failed, now, roundOf } from '../../insight/rounds.ts'

const none = { filter: {}, failures: [], testing: [], growth: [] }

it('has one row a round, oldest first', () => {
  const rounds = [
    roundOf({ id: 'second', problem: 'p', title: 'P', startedAt: now - day, minutesTaken: 40, runs: 2 }),
    failed({
      id: 'first',
      problem: 'p',
      title: 'P',
      startedAt: now - 2 * day,
      topics: ['heap', 'graphs'],
      hints: 1,
    }),
    roundOf({ id: 'open', endedAt: null, outcome: null }),
  ]
  const csv = renderCsv({
    rounds,
    filter: {},
    failures: [{ round: 'first', classes: ['edge', 'large'] }],
    testing: [{ round: 'second', caught: 1, known: 3 }],
    growth: [{ round: 'second', growth: 'O(n)', expected: 'O(n)', worse: false }],
  })
  expect(csv.split('\r\n')).toEqual([
    'round,problem,title,difficulty,topics,kind,language,startedAt,minutes,targetMinutes,elapsedMs,outcome,solved,late,revealed,hints,runs,submissions,firstVerdict,failedClasses,exposure,counted,caught,bugs,growth,growthExpected,growthWorse',
    'first,p,P,medium,heap;graphs,function,typescript,2026-04-29T09:30:00.000Z,30,20,900000,gave-up,false,false,false,1,3,1,WA,edge;large,first,true,,,,,',
    'second,p,P,medium,graphs,function,typescript,2026-04-30T09:30:00.000Z,30,20,2400000,accepted,false,true,false,0,2,1,AC,,review,false,1,3,O(n),O(n),false',
    '',
  ])
})

it.each([
  ['Two, or three', '"Two, or three"'],
  ['The "best"', '"The ""best"""'],
  ['a\r\nb', '"a\r\nb"'],
  ['=HYPERLINK("http://x")', '"\'=HYPERLINK(""http://x"")"'],
  ['-1+1', "'-1+1"],
  ['α → β', 'α → β'],
])('writes the title %j so that it stays one cell and a text', (title, cell) => {
  const csv = renderCsv({ rounds: [roundOf({ problem: 'p', title })], ...none })
  expect(csv.slice(csv.indexOf('\r\n'))).toContain(`,p,${cell},medium,`)
})

it('leaves out what the filter leaves out', () => {
  const rounds = [roundOf({ kind: 'stdio' }), roundOf()]
  expect(renderCsv({ ...none, rounds, filter: { kind: 'stdio' } }).split('\r\n')).toHaveLength(3)
})

it('has one row a group', () => {
  const csv = renderGroupsCsv(groups({ rounds: [roundOf(), failed({ minutesTaken: 30 })] }, 'kind'), 'kind')
  const [head, row] = csv.split('\r\n')
  expect(head).toBe('kind,rounds,solved,timeMs,counted,countedSolved,low,high,judged,acceptedFirst,pace')
  expect(row).toMatch(/^function,2,1,2700000,2,1,0\.\d+,0\.\d+,2,1,0\.75$/)
})
