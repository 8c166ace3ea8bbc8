import type { Group, Grouping } from '../../insight/groups.ts'
import type { Stats } from '../../insight/stats.ts'
import type { Paint } from '../io.ts'
import { calibrationLines } from './calibration.ts'
import { beside, count, flow, oneLine, pad, wrap } from './fit.ts'
import { noRounds } from './history.ts'
import { hours, percent, shareText } from './share.ts'
import { calendarLines, weekCurve } from './stats-calendar.ts'
import {
  failuresTable,
  failuresText,
  groupsTable,
  growthLines,
  growthText,
  hintsTable,
  hintsText,
  testingTable,
  testingText,
} from './stats-measured.ts'
import { ruledRounds } from './stats-rules.ts'
import { topicLines } from './stats-topics.ts'
import { trendLines, trendTable, trendText } from './stats-trend.ts'

export interface RenderOptions {
  readonly columns: number
  readonly paint: Paint
}

/** So many topics are in the short report. */
const topicsAtMost = 8

/** The report of `prep stats`: what fits on a screen. */
export function renderStats(stats: Stats, { columns, paint }: RenderOptions): string {
  if (stats.rounds === 0) return `${wrap(nothing(stats, paint), columns).join('\n')}\n`
  const told = (label: string, text: string | undefined) =>
    text === undefined ? [] : labelled(label, text, columns, paint)
  const more = `${paint.code('prep stats --all')} tells more; ${paint.code('--html report.html')} makes a page of it.`
  const lines = [
    ...head(stats, columns, paint),
    '',
    ...topicLines(stats.topics, columns, paint, topicsAtMost),
    '',
    ...told('Trend', trendLines(stats.trend, columns - labelWidth).join('\n')),
    ...told('Failures', failuresText(stats.failures)),
    ...told('Testing', testingText(stats.testing)),
    ...told('Sure', sureText(stats)),
    ...told('Hints', hintsText(stats.hints)),
    ...told('Growth', growthText(stats.growth)),
    ...told('Weeks', weeks(stats, columns - labelWidth)),
    ...told('Streak', streak(stats)),
    '',
    ...wrap(more, columns),
  ]
  return `${lines.join('\n')}\n`
}

/** The report of `prep stats --all`: a section a subject, and nothing where there is nothing to tell. */
export function renderAllStats(stats: Stats, { columns, paint }: RenderOptions): string {
  if (stats.rounds === 0) return `${wrap(nothing(stats, paint), columns).join('\n')}\n`
  const section = (title: string, text: string | undefined, body: () => readonly string[] = () => []) =>
    text === undefined ? [] : ['', paint.title(title), ...(text === '' ? [] : wrap(text, columns)), ...body()]
  const { trend, failures, testing, hints, growth, calendar } = stats
  const lines = [
    ...head(stats, columns, paint),
    ...section('Topics', '', () => topicLines(stats.topics, columns, paint)),
    ...section('Trend', trendText(trend), () => ['', ...trendTable(trend, columns, paint)]),
    ...section('What first submissions fail at', failuresText(failures), () => [
      '',
      ...failuresTable(failures, columns, paint),
    ]),
    ...section('Testing', testingText(testing), () => ['', ...testingTable(testing, columns, paint)]),
    ...calibrationLines(stats.calibration, columns, paint),
    ...section('Hints', hintsText(hints), () => hintsTable(hints, columns, paint)),
    ...section('How the time grows', growthText(growth), () => growthLines(growth, columns)),
    ...section('Calendar', '', () => calendarLines(calendar, columns, paint)),
    '',
    ...labelled('Streak', streak(stats), columns, paint),
  ]
  return `${lines.join('\n')}\n`
}

/** The report of `prep stats --by`: the totals, and a table. */
export function renderGroups(
  stats: Stats,
  groups: readonly Group[],
  by: Grouping,
  { columns, paint }: RenderOptions,
): string {
  if (stats.rounds === 0) return `${wrap(nothing(stats, paint), columns).join('\n')}\n`
  const legend = `solved: of the rounds that count as evidence, with the 80% interval; accepted: at the first submission${
    by === 'topic' ? '; a round of several topics is in each' : ''
  }`
  const lines = [
    ...head(stats, columns, paint),
    '',
    ...groupsTable(groups, by, columns, paint),
    '',
    ...wrap(legend, columns).map(paint.dim),
  ]
  return `${lines.join('\n')}\n`
}

function head(stats: Stats, columns: number, paint: Paint): string[] {
  const { period } = stats
  const told = (label: string, text: string) => labelled(label, text, columns, paint)
  const days = period === null ? '' : `${period.from} to ${period.to}`
  return [
    ...told('Period', [days, ...filters(stats)].join(', ')),
    ...told('Rounds', [rounds(stats, paint), ...ruledRounds(stats)].join('\n')),
    ...told('Time', hours(stats.timeMs)),
    ...told('Accepted', firstSubmissions(stats)),
    ...told('Pace', pace(stats)),
    ...(stats.focus.length > 0 ? told('Focus', focus(stats, columns, paint)) : []),
  ]
}

/** The filters in words; their days are the calendar's, which are local ones. */
export function filters({ topic, difficulty, language, kind, since, until, calendar }: Stats): string[] {
  return [
    ...(topic === undefined ? [] : [`topic ${topic}`]),
    ...(difficulty === undefined ? [] : [`${difficulty} problems`]),
    ...(language === undefined ? [] : [`language ${oneLine(language)}`]),
    ...(kind === undefined ? [] : [`kind ${kind}`]),
    ...(since === undefined ? [] : [`since ${calendar.from}`]),
    ...(until === undefined ? [] : [`until ${calendar.to}`]),
  ]
}

function nothing(stats: Stats, paint: Paint): string {
  const given = filters(stats)
  if (given.length > 0)
    return `No round fits: ${given.join(', ')}. ${paint.code('prep history')} lists all rounds.`
  return noRounds(paint)
}

const labelWidth = 9

/** A line that begins with a label, its rest wrapped beside the label. */
export function labelled(label: string, text: string, columns: number, paint: Paint): string[] {
  return beside(paint.title(pad(label, labelWidth)), labelWidth, wrap(text, columns - labelWidth))
}

function rounds(stats: Stats, paint: Paint): string {
  const parts: [number, string, (text: string) => string][] = [
    [stats.solved, 'solved', paint.pass],
    [stats.late, 'late', paint.warn],
    [stats.revealed, 'revealed', paint.warn],
    [stats.gaveUp, 'given up', paint.fail],
    [stats.abandoned, 'abandoned', paint.fail],
  ]
  const words = parts
    .filter(([n], index) => n > 0 || index === 0)
    .map(([n, word, role]) => role(`${n} ${word}`))
  return `${stats.rounds}: ${words.join(', ')}`
}

function firstSubmissions({ accepted }: Stats): string {
  return accepted.of === 0 ? 'nothing submitted yet' : `at the first submission ${shareText(accepted)}`
}

function pace({ pace: { median, atLeast } }: Stats): string {
  if (median !== null) return `${median.toFixed(2)} of the target (median; unsolved rounds included)`
  if (atLeast !== null)
    return `over ${atLeast.toFixed(2)} of the target: less than half gets solved in that time`
  return 'no round counts yet'
}

function streak({ streak: { current, longest, lastDay } }: Stats): string {
  if (lastDay === null) return 'no day of practice yet'
  return `${count(current, 'day')}, longest ${longest}, last on ${lastDay}`
}

function focus(stats: Stats, columns: number, paint: Paint): string {
  const parts = stats.focus.map(({ topic, mean }) => `${paint.accent(topic)} ${percent(mean)}`)
  return flow(parts, columns - labelWidth, ', ').join('\n')
}

function sureText({ calibration: { brier, count: predictions } }: Stats): string | undefined {
  if (brier === null) return undefined
  return `Brier score ${brier.toFixed(2)} of ${count(predictions, 'prediction')} (0 is perfect; always saying 50% gives 0.25)`
}

function weeks({ calendar }: Stats, width: number): string {
  const { curve, most } = weekCurve(calendar, Math.min(26, Math.max(4, width - 24)))
  return `${curve}  at most ${hours(most * 60_000)} a week`
}
