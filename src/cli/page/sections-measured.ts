import type { Group, Grouping } from '../../insight/groups.ts'
import type { Stats } from '../../insight/stats.ts'
import { count } from '../render/fit.ts'
import { hours, hundredths, outOf, paceText, percent } from '../render/share.ts'
import { failuresText, growthText, hintsText, testingText } from '../render/stats-measured.ts'
import { heatMap } from './heat-map.ts'
import { type Html, table } from './html.ts'
import { beside, chart, paragraph, section } from './parts.ts'
import { failureRows, weekRows } from './rows.ts'

/** The sections on what was measured beside the verdicts, the calendar, and the groups. */

export function failures({ failures: found }: Stats): Html {
  const words = failuresText(found)
  if (words === undefined) return ''
  const rows = failureRows(found).map(({ name, number }) => [
    name,
    String(number),
    percent(number / found.failed),
  ])
  return section(
    'What first submissions fail at',
    paragraph(
      `${words}. One submission may fail in tests of several classes; one that does not compile fails in none.`,
    ),
    beside(
      chart('failures', 'Failed first submissions by class of test, and by verdict'),
      table({ caption: 'Failed first submissions', beside: true, head: ['how', 'number', 'share'], rows }),
    ),
  )
}

export function testing({ testing: found, trend: { unit } }: Stats): Html {
  const words = testingText(found)
  if (words === undefined) return ''
  const rows = found.periods.map(({ from, rounds, caught, known }) => [
    ...[
      unit === 'month' ? from.slice(0, 7) : from,
      String(rounds),
      `${caught}/${known}`,
      percent(caught / known),
    ],
  ])
  return section(
    'Testing',
    paragraph(
      `Known bugs of the problem, typical human mistakes, that own test cases would have found: ${words}.`,
    ),
    beside(
      chart('testing', 'Share of known bugs caught'),
      table({ caption: `Caught by ${unit}`, head: [unit, 'rounds', 'caught', 'share'], rows }),
    ),
  )
}

export function calibration({ calibration: { brier, count: predictions, bins } }: Stats): Html {
  if (brier === null) return ''
  const score = `Brier score ${brier.toFixed(2)} of ${count(predictions, 'prediction')}; 0 is perfect, always saying 50% gives 0.25.`
  if (bins.length === 0)
    return section('How sure one was', paragraph(`${score} There is not enough data for a curve yet.`))
  const rows = bins.map(({ from, to, count: n, predicted, observed }) => [
    `${hundredths(from)}-${percent(to)}`,
    String(n),
    predicted === null ? '-' : percent(predicted),
    observed === null ? '-' : percent(observed),
  ])
  return section(
    'How sure one was',
    paragraph(
      `Before a submission: how likely is it accepted? ${score} On the line, what was said came true.`,
    ),
    beside(
      chart('calibration', 'What was said beside what came true'),
      table({
        caption: 'Predictions',
        beside: true,
        head: ['said', 'number', 'on average', 'accepted'],
        rows,
      }),
    ),
  )
}

export function hints({ hints: found }: Stats): Html {
  if (hintsText(found) === undefined) return ''
  const rows = found.map(({ hints: n, rounds, solved }) => [
    ['no hint', 'one hint', 'two or more'][n] ?? '',
    ...[String(rounds), String(solved), rounds === 0 ? '-' : percent(solved / rounds)],
  ])
  return section(
    'Hints',
    table({ caption: 'Rounds by hints taken', head: ['hints', 'rounds', 'solved', 'share'], rows }),
  )
}

export function growth({ growth: found }: Stats): Html {
  const words = growthText(found)
  if (words === undefined) return ''
  const rows = found.newest.map((one) => [one.title, one.growth, one.expected])
  return section(
    'How the time grows',
    paragraph(`By timing on growing inputs, ${words}.`),
    table({ caption: 'The newest that grow faster', head: ['problem', 'measured', "the bank's"], rows }),
  )
}

export function calendar({ calendar: found }: Stats): Html {
  const rows = weekRows(found).map(({ week, days, rounds, minutes }) => [
    week,
    String(days),
    String(rounds),
    String(minutes),
  ])
  return section(
    'Calendar',
    paragraph(
      `${found.from} to ${found.to}: practice a day, the stronger the colour the longer, and hours a week.`,
    ),
    heatMap(found),
    chart('weeks', 'Hours of practice a week'),
    table({ caption: 'By week', head: ['from', 'days', 'rounds', 'minutes'], rows }),
  )
}

export function grouped({ by, groups }: { readonly by: Grouping; readonly groups: readonly Group[] }): Html {
  const rows = groups.map(({ group, rounds, evidence, accepted, pace, timeMs }) => [
    ...[group, String(rounds), outOf(evidence)],
    evidence.low === null || evidence.high === null
      ? '-'
      : `${hundredths(evidence.low)}-${percent(evidence.high)}`,
    ...[outOf(accepted), paceText(pace), hours(timeMs)],
  ])
  return section(
    `By ${by}`,
    table({
      caption: `Rounds by ${by}; solved are those that count as evidence`,
      head: [by, 'rounds', 'solved', '80%', 'accepted at first', 'pace', 'time'],
      rows,
    }),
  )
}
