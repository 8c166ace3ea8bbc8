import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { plainPaint } from '../../../src/cli/io.ts'
import { renderAllStats, renderGroups, renderStats } from '../../../src/cli/render/stats.ts'
import { plainRules } from '../../../src/history/types.ts'
import { groups, type Stats, stats } from '../../../src/insight/stats.ts'
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
  it('tells of interviews and whiteboard rounds where there were any', () => {
    const rules = { ...plainRules, interview: true, whiteboard: true }
    const ruled = stats({ rounds: [roundOf({ rules }), failed({ rules })], now, timeZone: 'UTC' })
    expect(at(80, ruled)).toMatch(
      /^Rounds {3}2: 1 solved, 1 given up\n {9}2 interviews: 1 solved\n {9}2 whiteboard rounds: 1 accepted at/m,
    )
    expect(at(80)).not.toMatch(/interview|whiteboard/)
  })

  it('fits 40 columns', () => {
    expect(at(40)).toMatchInlineSnapshot(`
      "Period   2026-04-27 to 2026-05-01
      Rounds   21: 11 solved, 5 late, 1
               revealed, 4 given up
      Time     6 h 35 min
      Accepted at the first submission 81% (17
               of 21, 80% interval 68-90%)
      Pace     0.75 of the target (median;
               unsolved rounds included)
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

      Trend    new      70% of 10, then 91% of
               11: no clear change
               pace     new 0.75, then -
               first submissions accepted by
               week: earlier half, then later
               half
      Failures 4 of 21 first submissions
               failed; WA 4
      Weeks    █  at most 6 h 35 min a week
      Streak   3 days, longest 3, last on
               2026-05-01

      prep stats --all tells more; --html
      report.html makes a page of it.
      "
    `)
  })

  it('fits 60 columns', () => {
    expect(at(60)).toMatchInlineSnapshot(`
      "Period   2026-04-27 to 2026-05-01
      Rounds   21: 11 solved, 5 late, 1 revealed, 4 given up
      Time     6 h 35 min
      Accepted at the first submission 81% (17 of 21, 80% interval
               68-90%)
      Pace     0.75 of the target (median; unsolved rounds
               included)
      Focus    graphs 20%, bit-manipulation 35%, heap 48%

      topic             solved               mean  standing
      graphs               0/8  ▒▒█▒··│····   20%  weak
      bit-manipulation     0/3  ·▒▒█▒▒│····   35%  weak
      heap                 0/1  ··▒▒▒█│▒▒··   48%  not enough data
      trees                5/6  ······▒│█▒▒   79%  ok
      arrays               6/6  ······│▒▒█▒   84%  strong

      █ mean  ▒ 80% interval  │ bar: what a prepared candidate
      reaches

      Trend    new      70% of 10, then 91% of 11: no clear change
               pace     new 0.75, then -
               first submissions accepted by week: earlier half,
               then later half
      Failures 4 of 21 first submissions failed; WA 4
      Weeks    █  at most 6 h 35 min a week
      Streak   3 days, longest 3, last on 2026-05-01

      prep stats --all tells more; --html report.html makes a page
      of it.
      "
    `)
  })

  it('fits 80 columns', () => {
    expect(at(80)).toMatchInlineSnapshot(`
      "Period   2026-04-27 to 2026-05-01
      Rounds   21: 11 solved, 5 late, 1 revealed, 4 given up
      Time     6 h 35 min
      Accepted at the first submission 81% (17 of 21, 80% interval 68-90%)
      Pace     0.75 of the target (median; unsolved rounds included)
      Focus    graphs 20%, bit-manipulation 35%, heap 48%

      topic             solved                     mean     80%  pace  standing
      graphs               0/8  ·▒▒█▒▒▒···│······   20%   7-36%     -  weak
      bit-manipulation     0/3  ··▒▒▒█▒▒▒▒│······   35%  14-59%     -  weak
      heap                 0/1  ···▒▒▒▒▒█▒│▒▒····   48%  21-76%     -  not enough data
      trees                5/6  ··········▒▒│█▒▒·   79%  62-93%  0.65  ok
      arrays               6/6  ··········│▒▒▒█▒▒   84%  68-96%  0.75  strong

      █ mean  ▒ 80% interval  │ bar: what a prepared candidate reaches

      Trend    new      70% of 10, then 91% of 11: no clear change
               pace     new 0.75, then -
               first submissions accepted by week: earlier half, then later half
      Failures 4 of 21 first submissions failed; WA 4
      Weeks    █  at most 6 h 35 min a week
      Streak   3 days, longest 3, last on 2026-05-01

      prep stats --all tells more; --html report.html makes a page of it.
      "
    `)
  })

  it('fits 200 columns', () => {
    expect(at(200)).toMatchInlineSnapshot(`
      "Period   2026-04-27 to 2026-05-01
      Rounds   21: 11 solved, 5 late, 1 revealed, 4 given up
      Time     6 h 35 min
      Accepted at the first submission 81% (17 of 21, 80% interval 68-90%)
      Pace     0.75 of the target (median; unsolved rounds included)
      Focus    graphs 20%, bit-manipulation 35%, heap 48%

      topic             solved                                            mean     80%  pace  standing
      graphs               0/8  ··▒▒▒▒▒▒█▒▒▒▒▒▒·········│···············   20%   7-36%     -  weak
      bit-manipulation     0/3  ·····▒▒▒▒▒▒▒▒█▒▒▒▒▒▒▒▒▒▒│···············   35%  14-59%     -  weak
      heap                 0/1  ········▒▒▒▒▒▒▒▒▒▒▒█▒▒▒▒│▒▒▒▒▒▒·········   48%  21-76%     -  not enough data
      trees                5/6  ························▒▒▒▒▒│▒█▒▒▒▒▒▒··   79%  62-93%  0.65  ok
      arrays               6/6  ························│··▒▒▒▒▒▒█▒▒▒▒▒·   84%  68-96%  0.75  strong

      █ mean  ▒ 80% interval  │ bar: what a prepared candidate reaches

      Trend    new      70% of 10, then 91% of 11: no clear change
               pace     new 0.75, then -
               first submissions accepted by week: earlier half, then later half
      Failures 4 of 21 first submissions failed; WA 4
      Weeks    █  at most 6 h 35 min a week
      Streak   3 days, longest 3, last on 2026-05-01

      prep stats --all tells more; --html report.html makes a page of it.
      "
    `)
  })

  it('shows by colour what its words say too', () => {
    expect(renderStats(found, { columns: 70, paint: bracketed })).toMatchInlineSnapshot(`
      "<title Period   >2026-04-27 to 2026-05-01
      <title Rounds   >21: <pass 11 solved>, <warn 5 late>, <warn 1 revealed>, <fail
               4 given up>
      <title Time     >6 h 35 min
      <title Accepted >at the first submission 81% (17 of 21, 80% interval 68-90%)
      <title Pace     >0.75 of the target (median; unsolved rounds included)
      <title Focus    ><accent graphs> 20%, <accent bit-manipulation> 35%
               <accent heap> 48%

      <dim topic             solved                                                 mean     80%  standing>
      graphs               0/8  <warn ▒▒█▒▒><dim ··><title │><dim ·····>        20%   7-36%  <warn weak>
      bit-manipulation     0/3  <dim ·><warn ▒▒▒█▒▒><title │><dim ·····>        35%  14-59%  <warn weak>
      heap                 0/1  <dim ··><dim ▒▒▒▒█><title │><dim ▒▒><dim ···>   48%  21-76%  <dim not enough data>
      trees                5/6  <dim ········><hint ▒><title │><hint █▒▒>       79%  62-93%  <hint ok>
      arrays               6/6  <dim ·······><title │><pass ▒▒█▒▒>              84%  68-96%  <pass strong>

      <dim █ mean  ▒ 80% interval  │ bar: what a prepared candidate reaches>

      <title Trend    >new      70% of 10, then 91% of 11: no clear change
               pace     new 0.75, then -
               first submissions accepted by week: earlier half, then later
               half
      <title Failures >4 of 21 first submissions failed; WA 4
      <title Weeks    >█  at most 6 h 35 min a week
      <title Streak   >3 days, longest 3, last on 2026-05-01

      <code prep stats --all> tells more; <code --html report.html> makes a
      page of it.
      "
    `)
  })

  it.each([40, 45, 59, 60, 69, 70, 79, 80, 100, 200])('is never wider than %i columns', (columns) => {
    for (const line of at(columns).split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(columns)
  })
})

/** Half a year of practice in which all is measured. */
const practice = Array.from({ length: 90 }, (_, at) =>
  (at % 3 === 0 ? failed : roundOf)({
    id: `round-${at}`,
    problem: `problem-${at % 40}`,
    title: 'Islands',
    topics: at % 2 === 0 ? ['graphs', 'trees'] : ['heap'],
    language: at % 4 === 0 ? 'python' : 'typescript',
    startedAt: now - (90 - at) * 2 * day,
    minutesTaken: 10 + (at % 5) * 6,
    hints: at % 10 === 0 ? 1 : 0,
  }),
)
const rich = stats({
  rounds: practice,
  predictions: practice.map(({ id, solved }) => ({ round: id, sure: 0.7, accepted: solved === true })),
  failures: practice
    .filter(({ firstVerdict }) => firstVerdict === 'WA')
    .map(({ id }, at) => ({ round: id, classes: at % 3 === 0 ? ['large'] : ['edge'] })),
  testing: practice.map(({ id }, at) => ({ round: id, caught: at % 3, known: 3 })),
  growth: practice.map(({ id }, at) => ({ round: id, growth: 'O(n^2)', expected: 'O(n)', worse: at === 80 })),
  now,
  timeZone: 'UTC',
})
const everything = (columns: number, given: Stats = rich) =>
  renderAllStats(given, { columns, paint: plainPaint })
const byDifficulty = (columns: number) =>
  renderGroups(rich, groups({ rounds: practice }, 'language'), 'language', { columns, paint: plainPaint })

describe('a history with everything', () => {
  it('fits a screen', () => {
    expect(at(80, rich)).toMatchInlineSnapshot(`
      "Period   2025-11-02 to 2026-04-29
      Rounds   90: 48 solved, 12 late, 30 given up
      Time     33 h 0 min
      Accepted at the first submission 67% (60 of 90, 80% interval 60-73%)
      Pace     1.40 of the target (median; unsolved rounds included)
      Focus    heap 52%, graphs 57%, trees 57%

      topic   solved                               mean     80%  pace  standing
      heap     24/45  ··········▒▒▒▒█▒│▒·········   52%  39-65%  1.40  ok
      graphs   24/45  ···········▒▒▒▒█│▒▒········   57%  44-70%  1.40  ok
      trees    24/45  ···········▒▒▒▒█│▒▒········   57%  44-70%  1.40  ok

      █ mean  ▒ 80% interval  │ bar: what a prepared candidate reaches

      Trend    new      65% of 20, then 65% of 20: no clear change
               reviews  ▆▇▆▇▆▅▆▇▆▇▆▅▆·  68% of 25, then 68% of 25: no clear change
               pace     new 1.40, then 1.40; reviews 1.40, then 1.40
               first submissions accepted by week: earlier half, then later half
      Failures 30 of 90 first submissions failed: in tests edge 20, large 10; WA 30
      Testing  your cases caught 90 of 270 known bugs (33%) in 90 rounds
      Sure     Brier score 0.28 of 90 predictions (0 is perfect; always saying 50%
               gives 0.25)
      Hints    no hint: 42 of 81 solved; one hint: 6 of 9 solved
      Growth   of 90 accepted solutions measured, 1 grows faster than the bank's
      Weeks    ▆▇▆█▄█▇▇▅█▆▇▆█▄█▇▇▅█▆▇▆█▄▅  at most 1 h 40 min a week
      Streak   0 days, longest 1, last on 2026-04-29

      prep stats --all tells more; --html report.html makes a page of it.
      "
    `)
    expect(at(80, rich).trimEnd().split('\n').length).toBeLessThanOrEqual(40)
  })

  it('is told whole with --all, at 60 columns', () => {
    expect(everything(60)).toMatchInlineSnapshot(`
      "Period   2025-11-02 to 2026-04-29
      Rounds   90: 48 solved, 12 late, 30 given up
      Time     33 h 0 min
      Accepted at the first submission 67% (60 of 90, 80% interval
               60-73%)
      Pace     1.40 of the target (median; unsolved rounds
               included)
      Focus    heap 52%, graphs 57%, trees 57%

      Topics
      topic   solved                         mean  standing
      heap     24/45  ········▒▒█▒│▒·······   52%  ok
      graphs   24/45  ·········▒▒█│▒▒······   57%  ok
      trees    24/45  ·········▒▒█│▒▒······   57%  ok

      █ mean  ▒ 80% interval  │ bar: what a prepared candidate
      reaches

      Trend
      Problems new to you: ▆▇▆▇▆▅▆▇▆▇▆··············· 65% of 20,
      then 65% of 20: no clear change; pace 1.40, then 1.40
      Reviews: ···········▆▆▇▆▇▆▅▆▇▆▇▆▅▆· 68% of 25, then 68% of
      25: no clear change; pace 1.40, then 1.40
      First submissions accepted, by week; the earlier half of the
      rounds, then the later.

      week        new  accepted  pace  reviews  accepted  pace
      2025-11-03    3       2/3  1.10        -         -     -
      2025-11-10    4       3/4  1.10        -         -     -
      2025-11-17    3       2/3  1.40        -         -     -
      2025-11-24    4       3/4  1.40        -         -     -
      2025-12-01    3       2/3  0.95        -         -     -
      2025-12-08    4       2/4     -        -         -     -
      2025-12-15    3       2/3  1.40        -         -     -
      2025-12-22    4       3/4  1.10        -         -     -
      2025-12-29    3       2/3  0.80        -         -     -
      2026-01-05    4       3/4  1.10        -         -     -
      2026-01-12    3       2/3  1.25        -         -     -
      2026-01-19    1       0/1     -        3       2/3  0.80
      2026-01-26    -         -     -        3       2/3  1.40
      2026-02-02    -         -     -        4       3/4  1.10
      2026-02-09    -         -     -        3       2/3  1.10
      2026-02-16    -         -     -        4       3/4  1.10
      2026-02-23    -         -     -        3       2/3  1.40
      2026-03-02    -         -     -        4       2/4  1.10
      2026-03-09    -         -     -        3       2/3     -
      2026-03-16    -         -     -        4       3/4  1.25
      2026-03-23    -         -     -        3       2/3  1.40
      2026-03-30    -         -     -        4       3/4  1.10
      2026-04-06    -         -     -        3       2/3     -
      2026-04-13    -         -     -        4       2/4  1.40
      2026-04-20    -         -     -        3       2/3  0.80
      2026-04-27    -         -     -        2       2/2  1.40
      … 1 week before; --json has all

      What first submissions fail at
      30 of 90 first submissions failed: in tests edge 20, large
      10; WA 30

      failed
      in sample   ···································   0/30    0%
      in edge     ███████████████████████············  20/30   67%
      in typical  ···································   0/30    0%
      in large    ████████████·······················  10/30   33%
      WA          ███████████████████████████████████  30/30  100%

      Testing
      your cases caught 90 of 270 known bugs (33%) in 90 rounds

      from
      2026-02-09  ████████████························   3/9  33%
      2026-02-16  ███████████████·····················  5/12  42%
      2026-02-23  ████████████························   3/9  33%
      2026-03-02  █████████···························  3/12  25%
      2026-03-09  ████████████························   3/9  33%
      2026-03-16  ████████████························  4/12  33%
      2026-03-23  ████████████························   3/9  33%
      2026-03-30  ███████████████·····················  5/12  42%
      2026-04-06  ████████████························   3/9  33%
      2026-04-13  █████████···························  3/12  25%
      2026-04-20  ████████████························   3/9  33%
      2026-04-27  ██████████████████··················   3/6  50%

      How sure you were
      90 predictions, Brier score 0.28 (0 is perfect; always
      saying 50% gives 0.25)

      said                                            accepted   n
      0-20%    ·····································         -   0
      20-40%   ·····································         -   0
      40-60%   ·····································         -   0
      60-80%   ████████████████████·····│···········       53%  90
      80-100%  ·····································         -   0

      █ share that was accepted  │ what you said, on average

      Hints
      no hint: 42 of 81 solved; one hint: 6 of 9 solved
      solved with
      no hint      ██████████████████················  42/81  52%
      one hint     ███████████████████████···········    6/9  67%
      two or more  ··································      -    -

      How the time grows
      of 90 accepted solutions measured, 1 grows faster than the
      bank's
      Islands: O(n^2), the bank's is O(n)

      Calendar
           Nov     Dec       Jan     Feb     Mar       Apr
      Mon  · ▒ · ▒ · ▒ · ░ · ▒ · ▒ · ▒ · ▒ · ░ · ▒ · ▒ · ▒ · ▒
           ▒ · ▒ · ░ · ▒ · ▒ · ▒ · ▒ · ░ · ▒ · ▒ · ▒ · ▒ · ░ ·
      Wed  · ░ · ▒ · ▒ · ▒ · ▒ · ░ · ▒ · ▒ · ▒ · ▒ · ░ · ▒ · ▒
           ▒ · ▒ · ▒ · ▒ · ░ · ▒ · ▒ · ▒ · ▒ · ░ · ▒ · ▒ · ▒ ·
      Fri  · ▒ · ▒ · ░ · ▒ · ▒ · ▒ · ▒ · ░ · ▒ · ▒ · ▒ · ▒ · ·
           ▒ · ░ · ▒ · ▒ · ▒ · ▒ · ░ · ▒ · ▒ · ▒ · ▒ · ░ · ▒
      Sun  · ▒ · ▒ · ▒ · ▒ · ░ · ▒ · ▒ · ▒ · ▒ · ░ · ▒ · ▒ ·
      · none  ░ to 15 min  ▒ to 45  ▓ to 90  █ more

      Streak   0 days, longest 1, last on 2026-04-29
      "
    `)
  })

  it('is told whole with --all, at 200 columns', () => {
    expect(everything(200)).toMatchInlineSnapshot(`
      "Period   2025-11-02 to 2026-04-29
      Rounds   90: 48 solved, 12 late, 30 given up
      Time     33 h 0 min
      Accepted at the first submission 67% (60 of 90, 80% interval 60-73%)
      Pace     1.40 of the target (median; unsolved rounds included)
      Focus    heap 52%, graphs 57%, trees 57%

      Topics
      topic   solved                                            mean     80%  pace  standing
      heap     24/45  ···············▒▒▒▒▒█▒▒▒│▒▒·············   52%  39-65%  1.40  ok
      graphs   24/45  ·················▒▒▒▒▒█▒│▒▒▒▒···········   57%  44-70%  1.40  ok
      trees    24/45  ·················▒▒▒▒▒█▒│▒▒▒▒···········   57%  44-70%  1.40  ok

      █ mean  ▒ 80% interval  │ bar: what a prepared candidate reaches

      Trend
      Problems new to you: ▆▇▆▇▆▅▆▇▆▇▆··············· 65% of 20, then 65% of 20: no clear change; pace 1.40, then 1.40
      Reviews: ···········▆▆▇▆▇▆▅▆▇▆▇▆▅▆· 68% of 25, then 68% of 25: no clear change; pace 1.40, then 1.40
      First submissions accepted, by week; the earlier half of the rounds, then the later.

      week        new  accepted  pace  reviews  accepted  pace
      2025-11-03    3       2/3  1.10        -         -     -
      2025-11-10    4       3/4  1.10        -         -     -
      2025-11-17    3       2/3  1.40        -         -     -
      2025-11-24    4       3/4  1.40        -         -     -
      2025-12-01    3       2/3  0.95        -         -     -
      2025-12-08    4       2/4     -        -         -     -
      2025-12-15    3       2/3  1.40        -         -     -
      2025-12-22    4       3/4  1.10        -         -     -
      2025-12-29    3       2/3  0.80        -         -     -
      2026-01-05    4       3/4  1.10        -         -     -
      2026-01-12    3       2/3  1.25        -         -     -
      2026-01-19    1       0/1     -        3       2/3  0.80
      2026-01-26    -         -     -        3       2/3  1.40
      2026-02-02    -         -     -        4       3/4  1.10
      2026-02-09    -         -     -        3       2/3  1.10
      2026-02-16    -         -     -        4       3/4  1.10
      2026-02-23    -         -     -        3       2/3  1.40
      2026-03-02    -         -     -        4       2/4  1.10
      2026-03-09    -         -     -        3       2/3     -
      2026-03-16    -         -     -        4       3/4  1.25
      2026-03-23    -         -     -        3       2/3  1.40
      2026-03-30    -         -     -        4       3/4  1.10
      2026-04-06    -         -     -        3       2/3     -
      2026-04-13    -         -     -        4       2/4  1.40
      2026-04-20    -         -     -        3       2/3  0.80
      2026-04-27    -         -     -        2       2/2  1.40
      … 1 week before; --json has all

      What first submissions fail at
      30 of 90 first submissions failed: in tests edge 20, large 10; WA 30

      failed
      in sample   ········································   0/30    0%
      in edge     ███████████████████████████·············  20/30   67%
      in typical  ········································   0/30    0%
      in large    █████████████···························  10/30   33%
      WA          ████████████████████████████████████████  30/30  100%

      Testing
      your cases caught 90 of 270 known bugs (33%) in 90 rounds

      from
      2026-02-09  █████████████···························   3/9  33%
      2026-02-16  █████████████████·······················  5/12  42%
      2026-02-23  █████████████···························   3/9  33%
      2026-03-02  ██████████······························  3/12  25%
      2026-03-09  █████████████···························   3/9  33%
      2026-03-16  █████████████···························  4/12  33%
      2026-03-23  █████████████···························   3/9  33%
      2026-03-30  █████████████████·······················  5/12  42%
      2026-04-06  █████████████···························   3/9  33%
      2026-04-13  ██████████······························  3/12  25%
      2026-04-20  █████████████···························   3/9  33%
      2026-04-27  ████████████████████····················   3/6  50%

      How sure you were
      90 predictions, Brier score 0.28 (0 is perfect; always saying 50% gives 0.25)

      said                                               accepted   n
      0-20%    ········································         -   0
      20-40%   ········································         -   0
      40-60%   ········································         -   0
      60-80%   █████████████████████·······│···········       53%  90
      80-100%  ········································         -   0

      █ share that was accepted  │ what you said, on average

      Hints
      no hint: 42 of 81 solved; one hint: 6 of 9 solved
      solved with
      no hint      █████████████████████···················  42/81  52%
      one hint     ███████████████████████████·············    6/9  67%
      two or more  ········································      -    -

      How the time grows
      of 90 accepted solutions measured, 1 grows faster than the bank's
      Islands: O(n^2), the bank's is O(n)

      Calendar
           Nov     Dec       Jan     Feb     Mar       Apr
      Mon  · ▒ · ▒ · ▒ · ░ · ▒ · ▒ · ▒ · ▒ · ░ · ▒ · ▒ · ▒ · ▒
           ▒ · ▒ · ░ · ▒ · ▒ · ▒ · ▒ · ░ · ▒ · ▒ · ▒ · ▒ · ░ ·
      Wed  · ░ · ▒ · ▒ · ▒ · ▒ · ░ · ▒ · ▒ · ▒ · ▒ · ░ · ▒ · ▒
           ▒ · ▒ · ▒ · ▒ · ░ · ▒ · ▒ · ▒ · ▒ · ░ · ▒ · ▒ · ▒ ·
      Fri  · ▒ · ▒ · ░ · ▒ · ▒ · ▒ · ▒ · ░ · ▒ · ▒ · ▒ · ▒ · ·
           ▒ · ░ · ▒ · ▒ · ▒ · ▒ · ░ · ▒ · ▒ · ▒ · ▒ · ░ · ▒
      Sun  · ▒ · ▒ · ▒ · ▒ · ░ · ▒ · ▒ · ▒ · ▒ · ░ · ▒ · ▒ ·
      · none  ░ to 15 min  ▒ to 45  ▓ to 90  █ more

      Streak   0 days, longest 1, last on 2026-04-29
      "
    `)
  })

  it('is a table with --by', () => {
    expect(byDifficulty(80)).toMatchInlineSnapshot(`
      "Period   2025-11-02 to 2026-04-29
      Rounds   90: 48 solved, 12 late, 30 given up
      Time     33 h 0 min
      Accepted at the first submission 67% (60 of 90, 80% interval 60-73%)
      Pace     1.40 of the target (median; unsolved rounds included)
      Focus    heap 52%, graphs 57%, trees 57%

      language    rounds  solved     80%  accepted  pace         time
      python          23   12/23  39-65%     15/23  1.40   8 h 32 min
      typescript      67   36/67  46-61%     45/67  1.40  24 h 28 min

      solved: of the rounds that count as evidence, with the 80% interval; accepted:
      at the first submission
      "
    `)
  })

  it.each([40, 45, 59, 60, 69, 70, 79, 80, 100, 200])('is never wider than %i columns', (columns) => {
    for (const line of [at(columns, rich), everything(columns), byDifficulty(columns)].join('').split('\n'))
      expect(stringWidth(line)).toBeLessThanOrEqual(columns)
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
      "Period   2026-05-01 to 2026-05-01
      Rounds   1: 0 solved, 1 given up
      Time     1 min
      Accepted nothing submitted yet
      Pace     no round counts yet

      No round counts as evidence yet: it takes two minutes of work, or a submission.

      Trend    
      Weeks    █  at most 1 min a week
      Streak   no day of practice yet

      prep stats --all tells more; --html report.html makes a page of it.
      "
    `)
  })
})
