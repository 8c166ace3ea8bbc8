import type { FirstFailure, GrowthFigure, TestingFigure } from '../../history/figures-measured.ts'
import type { RoundFacts } from '../../history/round-facts.ts'
import { countedRounds, elapsedMs, endedRounds } from '../../insight/evidence.ts'
import { exposuresOf } from '../../insight/exposure.ts'
import { fitting, type RoundFilter } from '../../insight/filter.ts'
import type { Group, Grouping } from '../../insight/groups.ts'

type Cell = string | number | boolean | null

export interface CsvOptions {
  /** All rounds: whether one counts depends on earlier ones. */
  readonly rounds: readonly RoundFacts[]
  readonly filter: RoundFilter
  readonly failures: readonly FirstFailure[]
  readonly testing: readonly TestingFigure[]
  readonly growth: readonly GrowthFigure[]
}

/** One row a round that is over, oldest first. A cell is empty where there is nothing to say. */
export function renderCsv({ rounds, filter, failures, testing, growth }: CsvOptions): string {
  const ended = endedRounds(rounds)
  const { first, review } = exposuresOf(ended)
  const exposure = new Map([
    ...first.map(({ id }) => [id, 'first'] as const),
    ...review.map(({ id }) => [id, 'review'] as const),
  ])
  const counted = new Set(countedRounds(ended).map(({ id }) => id))
  const failed = byRound(failures)
  const tested = byRound(testing)
  const measured = byRound(growth)
  const rows = ended.filter(fitting(filter)).map((round): Readonly<Record<string, Cell>> => {
    const { id, problem, title, difficulty, topics, kind, language, minutes, targetMinutes } = round
    const { outcome, solved, late, revealed, hints, runs, submissions, firstVerdict } = round
    return {
      ...{ round: id, problem, title, difficulty, topics: topics.join(';'), kind, language },
      startedAt: new Date(round.startedAt).toISOString(),
      ...{ minutes, targetMinutes, elapsedMs: elapsedMs(round), outcome, solved, late, revealed },
      ...{ hints, runs, submissions, firstVerdict },
      failedClasses: failed.get(id)?.classes.join(';') ?? null,
      exposure: exposure.get(id) ?? null,
      counted: counted.has(id),
      caught: tested.get(id)?.caught ?? null,
      bugs: tested.get(id)?.known ?? null,
      growth: measured.get(id)?.growth ?? null,
      growthExpected: measured.get(id)?.expected ?? null,
      growthWorse: measured.get(id)?.worse ?? null,
    }
  })
  return csv(roundColumns, rows)
}

const roundColumns = [
  ...['round', 'problem', 'title', 'difficulty', 'topics', 'kind', 'language', 'startedAt', 'minutes'],
  ...['targetMinutes', 'elapsedMs', 'outcome', 'solved', 'late', 'revealed', 'hints', 'runs', 'submissions'],
  ...['firstVerdict', 'failedClasses', 'exposure', 'counted', 'caught', 'bugs', 'growth', 'growthExpected'],
  'growthWorse',
] as const

/** One row a group of `--by`. */
export function renderGroupsCsv(groups: readonly Group[], by: Grouping): string {
  const rows = groups.map(({ group, rounds, solved, timeMs, evidence, accepted, pace }) => ({
    ...{ [by]: group, rounds, solved, timeMs },
    ...{ counted: evidence.of, countedSolved: evidence.number, low: evidence.low, high: evidence.high },
    ...{ judged: accepted.of, acceptedFirst: accepted.number, pace },
  }))
  const numbers = ['rounds', 'solved', 'timeMs', 'counted', 'countedSolved', 'low', 'high', 'judged']
  return csv([by, ...numbers, 'acceptedFirst', 'pace'], rows)
}

function byRound<T extends { readonly round: string }>(figures: readonly T[]): ReadonlyMap<string, T> {
  return new Map(figures.map((figure) => [figure.round, figure]))
}

/** RFC 4180: commas, lines that end with CR LF, quotes where a cell needs them. */
function csv(columns: readonly string[], rows: readonly Readonly<Record<string, Cell>>[]): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))]
  return lines.map((line) => `${line.map(quoted).join(',')}\r\n`).join('')
}

function quoted(cell: Cell): string {
  const text = typeof cell === 'string' ? harmless(cell) : String(cell ?? '')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A spreadsheet takes a text that begins so for a formula; titles come from others' banks. */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}
