import stringWidth from 'fast-string-width'
import { shortId } from '../../history/id.ts'
import type { Round } from '../../history/types.ts'
import { formatElapsed } from '../../round/clock.ts'
import { isHidden, shownProblem, shownTitle } from '../../round/rules.ts'
import type { Paint } from '../io.ts'
import { count, pad, truncate, wrap } from './fit.ts'

export interface HistoryOptions {
  readonly columns: number
  readonly paint: Paint
  readonly now: number
  /** IANA name of the zone in which starts are told. */
  readonly timeZone: string
}

/** The list of `prep history`, in the order given. */
export function renderHistory(rounds: readonly Round[], options: HistoryOptions): string {
  const { columns, paint } = options
  if (rounds.length === 0) return `${wrap(noRounds(paint), columns).join('\n')}\n`
  const lines = columns < 60 ? narrow(rounds, options) : wide(rounds, options)
  return `${lines.join('\n')}\n`
}

/** What to do where there is no round yet. */
export function noRounds(paint: Paint): string {
  const [start, list] = [paint.code('prep start'), paint.code('prep list')]
  return `No rounds yet. ${start} begins one, on a problem that fits; ${list} shows the bank.`
}

/** Two lines a round. */
function narrow(rounds: readonly Round[], { columns, paint, now, timeZone }: HistoryOptions): string[] {
  const whenOf = localTime(timeZone)
  return rounds.flatMap((round) => {
    const time = formatElapsed(elapsedOf(round, now))
    const room = Math.max(1, columns - 2 - 1 - time.length)
    return [
      `${paint.accent(shortOf(round))}  ${whenOf(round.startedAt)}  ${outcomeWord(round, paint)}`,
      `  ${pad(truncate(problemOf(round), room), room)} ${time}`,
    ]
  })
}

interface Column {
  readonly heading: string
  readonly of: (round: Round) => string
  readonly right?: boolean
}

/** A line a round; what is less important needs more columns. The problem takes what is left. */
function wide(rounds: readonly Round[], { columns, paint, now, timeZone }: HistoryOptions): string[] {
  const whenOf = localTime(timeZone)
  const number = (n: number) => (n === 0 ? '-' : String(n))
  const problem: Column = { heading: 'problem', of: problemOf }
  // What is less important makes room for the rules, which few rounds have.
  const ruled = columns >= 100 && rounds.some((round) => rulesOf(round) !== '')
  const hasAll = columns >= (ruled ? 144 : 120)
  const all: Column[] = [
    { heading: 'round', of: (round) => paint.accent(shortOf(round)) },
    { heading: 'started', of: (round) => whenOf(round.startedAt).slice(columns < 80 ? 5 : 0) },
    problem,
    ...(hasAll ? [{ heading: 'difficulty', of: difficultyOf }] : []),
    ...(hasAll ? [{ heading: 'language', of: (round: Round) => round.language }] : []),
    { heading: 'outcome', of: (round) => outcomeWord(round, paint) },
    ...(ruled ? [{ heading: 'rules', of: rulesOf }] : []),
    { heading: 'time', of: (round) => formatElapsed(elapsedOf(round, now)), right: true },
    ...(columns >= 80 ? [{ heading: 'target', of: targetOf, right: true }] : []),
    ...(hasAll
      ? [
          { heading: 'submissions', of: (round: Round) => number(round.submissions), right: true },
          { heading: 'hints', of: (round: Round) => number(round.hints), right: true },
        ]
      : []),
  ]
  const widths = new Map(all.map((column) => [column, widthOf(column, rounds)]))
  const taken = all.reduce(
    (sum, column) => sum + (column === problem ? 0 : (widths.get(column) ?? 0)) + 2,
    -2,
  )
  widths.set(problem, Math.max(7, Math.min(widths.get(problem) ?? 0, columns - taken)))
  const line = (cellOf: (column: Column) => string) => {
    const cells = all.map((column) => aligned(cellOf(column), widths.get(column) ?? 0, column.right ?? false))
    return cells.join('  ').trimEnd()
  }
  const heading = paint.dim(line((column) => column.heading))
  return [heading, ...rounds.map((round) => line((column) => column.of(round)))]
}

function widthOf(column: Column, rounds: readonly Round[]): number {
  return Math.max(column.heading.length, ...rounds.map((round) => stringWidth(column.of(round))))
}

function aligned(cell: string, width: number, right: boolean): string {
  const text = truncate(cell, width)
  return right ? ' '.repeat(Math.max(0, width - stringWidth(text))) + text : pad(text, width)
}

function shortOf(round: Round): string {
  return shortId(round.id)
}

/** How a round came out, in one word, in its colour. */
export function outcomeWord(round: Pick<Round, 'outcome' | 'solved' | 'revealed'>, paint: Paint): string {
  if (round.outcome === null) return paint.accent('open')
  if (round.outcome === 'gave-up') return paint.fail('given up')
  if (round.outcome === 'abandoned') return paint.fail('abandoned')
  if (round.solved) return paint.pass('solved')
  return paint.warn(round.revealed ? 'revealed' : 'late')
}

/** From the start to the end, or to now while it is open. */
export function elapsedOf(round: Round, now: number): number {
  return Math.max(0, (round.endedAt ?? now) - round.startedAt)
}

function targetOf(round: Round): string {
  return isHidden(round) ? '-' : formatElapsed(round.targetMinutes * 60_000)
}

function difficultyOf(round: Round): string {
  return isHidden(round) ? '-' : round.difficulty
}

function problemOf(round: Round): string {
  return shownProblem(round) ?? shownTitle(round)
}

/** What a round was beside a clock, in a word each. */
function rulesOf({ rules: { interview, whiteboard, runLimit } }: Round): string {
  return [
    ...(interview ? ['interview'] : []),
    ...(whiteboard ? ['whiteboard'] : []),
    ...(runLimit === null ? [] : [count(runLimit, 'run')]),
  ].join(', ')
}

/** Tells an instant as `2026-05-01 09:30` in an IANA time zone. */
export function localTime(timeZone: string): (instant: number) => string {
  const format = new Intl.DateTimeFormat('en-u-ca-iso8601', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  return (instant) => {
    const part = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]))
    const day = `${part.get('year')}-${part.get('month')}-${part.get('day')}`
    return `${day} ${part.get('hour')}:${part.get('minute')}`
  }
}
