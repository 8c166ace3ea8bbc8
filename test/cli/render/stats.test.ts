import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { plainPaint } from '../../../src/cli/io.ts'
import { renderStats } from '../../../src/cli/render/stats.ts'
import { stats } from '../../../src/insight/stats.ts'
import { day, failed, now, roundOf, times } from '../../insight/rounds.ts'
import { bracketed } from './bracketed.ts'

const rounds = [
  ...times(3, () => failed({ topics: ['bit-manipulation', 'graphs'], startedAt: now - 4 * day })),
  ...times(6, () => roundOf({ topics: ['arrays'], startedAt: now - 2 * day })),
  ...times(5, () => roundOf({ topics: ['graphs'], startedAt: now - day, minutesTaken: 33 })),
  ...times(5, () =>
    roundOf({ topics: ['trees'], startedAt: now - day, minutesTaken: 13, difficulty: 'easy' }),
  ),
  failed({ topics: ['trees'] }),
  roundOf({ topics: ['heap'], revealed: true }),
]
const found = stats({ rounds, now, timeZone: 'UTC' })
const at = (columns: number, given = found) => renderStats(given, { columns, paint: plainPaint })

describe('the report of prep stats', () => {
  it('fits 40 columns', () => {
    expect(at(40)).toMatchInlineSnapshot(`
      "Rounds   21: 11 solved, 5 late, 1
               revealed, 4 given up
      Time     6 h 35 min
      Accepted 81% at the first submission
      Pace     0.75 of the target (median;
               unsolved rounds included)
      Streak   3 days, longest 3, last on
               2026-05-01
      Focus    graphs 20%
               bit-manipulation 35%, heap 48%

      graphs                   weak
        ·▒▒▒▒█▒▒▒▒······│··········  0/8   20%
      bit-manipulation         weak
        ···▒▒▒▒▒▒█▒▒▒▒▒▒│··········  0/3   35%
      heap                     not enough data
        ·····▒▒▒▒▒▒▒█▒▒▒│▒▒▒▒······  0/1   48%
      trees                    ok
        ················▒▒▒│▒█▒▒▒▒·  5/6   79%
      arrays                   strong
        ················│·▒▒▒▒█▒▒▒·  6/6   84%

      █ mean  ▒ 80% interval  │ bar: what a
      prepared candidate reaches
      "
    `)
  })

  it('fits 60 columns', () => {
    expect(at(60)).toMatchInlineSnapshot(`
      "Rounds   21: 11 solved, 5 late, 1 revealed, 4 given up
      Time     6 h 35 min
      Accepted 81% at the first submission
      Pace     0.75 of the target (median; unsolved rounds
               included)
      Streak   3 days, longest 3, last on 2026-05-01
      Focus    graphs 20%, bit-manipulation 35%, heap 48%

      topic             solved               mean  standing
      graphs               0/8  ▒▒█▒··│····   20%  weak
      bit-manipulation     0/3  ·▒▒█▒▒│····   35%  weak
      heap                 0/1  ··▒▒▒█│▒▒··   48%  not enough data
      trees                5/6  ······▒│█▒▒   79%  ok
      arrays               6/6  ······│▒▒█▒   84%  strong

      █ mean  ▒ 80% interval  │ bar: what a prepared candidate
      reaches
      "
    `)
  })

  it('fits 80 columns', () => {
    expect(at(80)).toMatchInlineSnapshot(`
      "Rounds   21: 11 solved, 5 late, 1 revealed, 4 given up
      Time     6 h 35 min
      Accepted 81% at the first submission
      Pace     0.75 of the target (median; unsolved rounds included)
      Streak   3 days, longest 3, last on 2026-05-01
      Focus    graphs 20%, bit-manipulation 35%, heap 48%

      topic             solved                     mean     80%  pace  standing
      graphs               0/8  ·▒▒█▒▒▒···│······   20%   7-36%     -  weak
      bit-manipulation     0/3  ··▒▒▒█▒▒▒▒│······   35%  14-59%     -  weak
      heap                 0/1  ···▒▒▒▒▒█▒│▒▒····   48%  21-76%     -  not enough data
      trees                5/6  ··········▒▒│█▒▒·   79%  62-93%  0.65  ok
      arrays               6/6  ··········│▒▒▒█▒▒   84%  68-96%  0.75  strong

      █ mean  ▒ 80% interval  │ bar: what a prepared candidate reaches
      "
    `)
  })

  it('fits 200 columns', () => {
    expect(at(200)).toMatchInlineSnapshot(`
      "Rounds   21: 11 solved, 5 late, 1 revealed, 4 given up
      Time     6 h 35 min
      Accepted 81% at the first submission
      Pace     0.75 of the target (median; unsolved rounds included)
      Streak   3 days, longest 3, last on 2026-05-01
      Focus    graphs 20%, bit-manipulation 35%, heap 48%

      topic             solved                                            mean     80%  pace  standing
      graphs               0/8  ··▒▒▒▒▒▒█▒▒▒▒▒▒·········│···············   20%   7-36%     -  weak
      bit-manipulation     0/3  ·····▒▒▒▒▒▒▒▒█▒▒▒▒▒▒▒▒▒▒│···············   35%  14-59%     -  weak
      heap                 0/1  ········▒▒▒▒▒▒▒▒▒▒▒█▒▒▒▒│▒▒▒▒▒▒·········   48%  21-76%     -  not enough data
      trees                5/6  ························▒▒▒▒▒│▒█▒▒▒▒▒▒··   79%  62-93%  0.65  ok
      arrays               6/6  ························│··▒▒▒▒▒▒█▒▒▒▒▒·   84%  68-96%  0.75  strong

      █ mean  ▒ 80% interval  │ bar: what a prepared candidate reaches
      "
    `)
  })

  it('shows by colour what its words say too', () => {
    expect(renderStats(found, { columns: 70, paint: bracketed })).toMatchInlineSnapshot(`
      "<title Rounds   >21: <pass 11 solved>, <warn 5 late>, <warn 1 revealed>, <fail
               4 given up>
      <title Time     >6 h 35 min
      <title Accepted >81% at the first submission
      <title Pace     >0.75 of the target (median; unsolved rounds included)
      <title Streak   >3 days, longest 3, last on 2026-05-01
      <title Focus    ><accent graphs> 20%, <accent bit-manipulation> 35%
               <accent heap> 48%

      <dim topic             solved                 mean     80%  standing>
      graphs               0/8  <warn ▒▒█▒▒><dim ··><title │><dim ·····>   20%   7-36%  <warn weak>
      bit-manipulation     0/3  <dim ·><warn ▒▒▒█▒▒><title │><dim ·····>   35%  14-59%  <warn weak>
      heap                 0/1  <dim ··><dim ▒▒▒▒█><title │><dim ▒▒><dim ···>   48%  21-76%  <dim not enough data>
      trees                5/6  <dim ········><hint ▒><title │><hint █▒▒>   79%  62-93%  <hint ok>
      arrays               6/6  <dim ·······><title │><pass ▒▒█▒▒>   84%  68-96%  <pass strong>

      <dim █ mean  ▒ 80% interval  │ bar: what a prepared candidate reaches>
      "
    `)
  })

  it.each([40, 45, 59, 60, 69, 70, 79, 80, 100, 200])('is never wider than %i columns', (columns) => {
    for (const line of at(columns).split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(columns)
  })
})

describe('what is not there yet', () => {
  it('is told with what to do', () => {
    expect(at(40, stats({ rounds: [], now, timeZone: 'UTC' }))).toMatchInlineSnapshot(`
      "No rounds yet. prep start begins one, on
      a problem that fits; prep list shows the
      bank.
      "
    `)
  })

  it('is told with the filters, where nothing fits them', () => {
    const none = stats({ rounds, now, timeZone: 'UTC', topic: 'dp-1d', since: now })
    expect(at(80, none)).toMatchInlineSnapshot(`
      "No round fits: topic dp-1d, since 2026-05-01. prep history lists all rounds.
      "
    `)
  })

  it('is told where no round counts', () => {
    const look = failed({ minutesTaken: 1, submissions: 0, firstVerdict: null })
    expect(at(80, stats({ rounds: [look], now, timeZone: 'UTC' }))).toMatchInlineSnapshot(`
      "Rounds   1: 0 solved, 1 given up
      Time     1 min
      Accepted nothing submitted yet
      Pace     no round counts yet
      Streak   no day of practice yet

      No round counts as evidence yet: it takes two minutes of work, or a submission.
      "
    `)
  })
})
