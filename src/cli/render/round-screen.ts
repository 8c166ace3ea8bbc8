import stringWidth from 'fast-string-width'
import type { Difficulty } from '../../model/problem.ts'
import type { Judgement, Verdict } from '../../model/verdict.ts'
import type { Paint } from '../io.ts'
import { barLegend, type ClockTimes, clockBar, clockLines } from './clock.ts'
import { oneLine, truncate, wrap } from './fit.ts'
import { hintsBody, keyLines, lastScroll, mainBody, statementBody } from './round-body.ts'

/** The samples and own cases of the round, as the last run left them. */
export interface SamplesState {
  /** Whether a run is going on now. */
  readonly running: boolean
  /** The last finished run; none yet where it is missing. */
  readonly last?: {
    readonly judgement: Judgement
    readonly agoMs: number
    /** By test index: inputs as text, labels or explanations, and which tests are own cases. */
    readonly inputs?: ReadonlyMap<number, string>
    readonly labels?: ReadonlyMap<number, string>
    readonly own?: ReadonlySet<number>
  }
}

/** All that the live screen of an open round shows. Plain data; durations in ms. */
export interface RoundScreenState extends ClockTimes {
  readonly title: string
  readonly difficulty: Difficulty
  /** As a person writes it: `TypeScript`. */
  readonly language: string
  /** The solution file, as short as the person would type it. */
  readonly file: string
  /** Text of that file as it was run last: gives the line of an exception. */
  readonly source?: string
  /** `text` for stdio problems, whose answers are compared line by line. */
  readonly form?: 'value' | 'text'
  /** Whether the order of an answer's elements does not matter. */
  readonly unordered?: boolean
  readonly samples: SamplesState
  /** Whether a submission is being judged now. */
  readonly submitting: boolean
  /** The last submission and how many there were. */
  readonly submission?: {
    readonly count: number
    readonly verdict: Verdict
    readonly passed: number
    readonly total: number
    readonly agoMs: number
  }
  /** The hints taken, in their order, and how many there are. Texts are plain or rendered lines. */
  readonly hints: { readonly taken: readonly string[]; readonly total: number }
  /** The newest message: a warning of the clock, an answer to a key. */
  readonly message?: { readonly text: string; readonly tone: 'pass' | 'fail' | 'warn' | 'hint' }
  readonly view: 'main' | 'statement' | 'hints'
  /** The statement, rendered to {@link contentWidth} columns, and the first line to show. */
  readonly statement: readonly string[]
  readonly scroll: number
  /** A question that waits for one key, such as `Give up? y/n`; it takes the place of the keys. */
  readonly question?: string
}

export interface ScreenView {
  readonly columns: number
  readonly rows: number
  readonly paint: Paint
}

const widest = 100

/** Columns that the screen's content takes: the terminal's less a margin, and never more than can be read well. */
export function contentWidth(columns: number): number {
  return Math.max(1, Math.min(columns - 2, widest))
}

/** The largest `scroll` that makes sense for a statement of so many lines. */
export function maxScroll(state: RoundScreenState, view: ScreenView): number {
  const { top, bottom } = frame(state, view)
  return lastScroll(state.statement.length, view.rows - top.length - bottom.length)
}

/** The live screen of an open round: exactly `rows` lines of at most `columns` cells. */
export function renderRoundScreen(state: RoundScreenState, view: ScreenView): string[] {
  const { columns, rows } = view
  const { top, bottom } = frame(state, view)
  const room = Math.max(0, rows - top.length - bottom.length)
  const body = bodyOf(state, { ...view, columns: contentWidth(columns), rows: room }).slice(0, room)
  const filler = Array.from({ length: room - body.length }, () => '')
  const above = top.slice(0, Math.max(0, rows - bottom.length))
  const lines = [...above, ...body, ...filler, ...bottom].slice(0, rows)
  return lines.map((line) => (line === '' ? '' : truncate(` ${line}`, columns)))
}

function bodyOf(state: RoundScreenState, view: ScreenView): string[] {
  if (state.view === 'statement') return statementBody(state, view)
  return state.view === 'hints' ? hintsBody(state, view) : mainBody(state, view)
}

/** What stands above and below the body; air and the bar's words are left out where rows are few. */
function frame(state: RoundScreenState, { columns, rows, paint }: ScreenView) {
  const width = contentWidth(columns)
  const airy = rows >= 20
  const legend = airy && state.view === 'main' ? barLegend(state, width, paint) : ''
  const air = rows >= 18 ? [''] : []
  const top = [
    titleLine(state, width, paint),
    ...clockLines(state, width, paint),
    clockBar(state, width, paint),
    ...(legend === '' ? [] : [legend]),
    ...air,
  ]
  const message = state.message && truncate(paint[state.message.tone](oneLine(state.message.text)), width)
  const question = state.question && wrap(oneLine(state.question), width).map((line) => paint.title(line))
  const bottom = [...air, ...(message ? [message] : []), ...(question || keyLines(state, width, paint))]
  return { top, bottom }
}

/** Title on the left, difficulty and language on the right; the title gives way. */
function titleLine({ title, difficulty, language }: RoundScreenState, width: number, paint: Paint): string {
  const right = `${difficulty} · ${oneLine(language)}`
  const left = truncate(oneLine(title), Math.max(1, width - stringWidth(right) - 2))
  const gap = ' '.repeat(Math.max(2, width - stringWidth(left) - stringWidth(right)))
  return paint.title(left) + gap + paint.dim(right)
}
