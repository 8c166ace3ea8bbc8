import type { Group, Grouping } from '../../insight/groups.ts'
import type { Stats } from '../../insight/stats.ts'
import { count } from '../render/fit.ts'
import { hours, hundredths, outOf, paceText, percent, shareText } from '../render/share.ts'
import { standingWords } from '../render/stats-topics.ts'
import { halvesText } from '../render/stats-trend.ts'
import { type Html, table, text } from './html.ts'
import { beside, chart, paragraph, section } from './parts.ts'
import { calendar, calibration, failures, grouped, growth, hints, testing } from './sections-measured.ts'

/** The page's parts, in the order in which a person reads them; what has no data says so in a word or is left out. */
export function sections(
  stats: Stats,
  groups: readonly { readonly by: Grouping; readonly groups: readonly Group[] }[],
): Html {
  if (stats.rounds === 0) return '<section><p>There is no round to report on.</p></section>'
  return [
    summary(stats),
    topics(stats),
    trend(stats),
    failures(stats),
    testing(stats),
    calibration(stats),
    hints(stats),
    growth(stats),
    calendar(stats),
    ...groups.map(grouped),
  ].join('\n')
}

function summary(stats: Stats): Html {
  const { pace, streak, interviews, whiteboard } = stats
  const endings = [
    `${stats.solved} solved`,
    ...(stats.late > 0 ? [`${stats.late} late`] : []),
    ...(stats.revealed > 0 ? [`${stats.revealed} revealed`] : []),
    ...(stats.gaveUp > 0 ? [`${stats.gaveUp} given up`] : []),
    ...(stats.abandoned > 0 ? [`${stats.abandoned} abandoned`] : []),
  ]
  const strict = [
    ...(interviews.rounds > 0 ? [`interviews: ${interviews.solved} of ${interviews.rounds} solved`] : []),
    ...(whiteboard.rounds > 0
      ? [`whiteboard: ${whiteboard.acceptedFirst} of ${whiteboard.rounds} accepted at first`]
      : []),
  ]
  const paceNote =
    pace.median !== null
      ? 'of the target, median; unsolved rounds included'
      : 'of the target: less than half gets solved in that time'
  const paceValue =
    pace.median !== null
      ? pace.median.toFixed(2)
      : pace.atLeast !== null
        ? `over ${pace.atLeast.toFixed(2)}`
        : '-'
  const { accepted } = stats
  const figures: [string, string, string][] = [
    ['Rounds', String(stats.rounds), [...endings, ...strict].join(', ')],
    ['Time', roughly(stats.timeMs), `${hours(stats.timeMs / stats.rounds)} a round`],
    [
      'Accepted at first',
      accepted.of === 0 ? '-' : percent(accepted.number / accepted.of),
      accepted.of === 0
        ? 'nothing submitted yet'
        : `first submissions: ${shareText(accepted).replace(/^\S+ \((.*)\)$/, '$1')}`,
    ],
    ['Pace', paceValue, paceNote],
    ['Streak', count(streak.current, 'day'), `longest ${streak.longest}, last on ${streak.lastDay ?? '-'}`],
    [
      'Focus',
      stats.focus.map(({ topic }) => topic).join(', ') || '-',
      'the topics with the lowest means, since one must practise something',
    ],
  ]
  const cards = figures.map(
    ([name, value, note]) =>
      `<div class="card"><dt>${text(name)}</dt><dd><b${value.length > 12 ? ' class="words"' : ''}>${text(value)}</b><span>${text(note)}</span></dd></div>`,
  )
  return `<section><h2 class="hidden">Summary</h2><dl class="cards">${cards.join('')}</dl></section>`
}

/** Minutes matter where there are few hours. */
function roughly(ms: number): string {
  return ms < 10 * 3_600_000 ? hours(ms) : `${Math.round(ms / 3_600_000)} h`
}

const standings = ['weak', 'ok', 'strong', 'not-enough-data'] as const

/** What the colours and marks of the standings mean. */
const key: Html = `<p class="key">${standings
  .map((standing) => `<span class="${standing}">${text(standingWords[standing])}</span>`)
  .join(' ')} <span class="dot">mean</span> <span class="stroke">bar</span></p>`

function topics({ topics: all }: Stats): Html {
  if (all.length === 0) return section('Topics', paragraph('No round counts as evidence yet.'))
  const rows = all.map(({ topic, solved, attempts, mean, low, high, bar, pace, standing }) => [
    ...[topic, `${solved}/${attempts}`, percent(mean), `${hundredths(low)}-${percent(high)}`, percent(bar)],
    ...[paceText(pace), standingWords[standing]],
  ])
  return section(
    'Topics',
    paragraph(
      'How likely a problem of each topic is solved in time: mean, 80% interval, and the bar to reach.',
    ),
    key,
    beside(
      chart('standings', 'Standing of each topic'),
      table({
        caption: 'Standings',
        beside: true,
        head: ['topic', 'solved', 'mean', '80%', 'bar', 'pace', 'standing'],
        rows,
      }),
    ),
  )
}

function trend({ trend: { unit, periods, halves } }: Stats): Html {
  const rows = periods.map(({ from, first, review }) => [
    unit === 'month' ? from.slice(0, 7) : from,
    ...[first, review].flatMap(({ rounds, accepted, pace }) => [
      String(rounds),
      outOf(accepted),
      paceText(pace),
    ]),
  ])
  const head = [unit, ...['new', 'review'].flatMap((name) => [name, 'accepted', 'pace'])]
  return section(
    'Trend',
    `<ul><li>Problems new to you: ${text(halvesText(halves.first))}.</li><li>Reviews: ${text(halvesText(halves.review))}.</li></ul>`,
    paragraph(
      `The earlier half of the rounds, then the later half; a change is called clear only where the 80% intervals of both are apart. What was practised may have changed too. Hollow points rest on fewer than three rounds; upright lines are 80% intervals.`,
    ),
    `<div class="pair"><figure><figcaption>First submissions accepted, by ${unit}</figcaption>${chart('accepted', 'Share of first submissions accepted')}</figure><figure><figcaption>Pace: time as a multiple of the target, by ${unit}</figcaption>${chart('pace', 'Pace')}</figure></div>`,
    table({ caption: `By ${unit}`, head, rows }),
  )
}
