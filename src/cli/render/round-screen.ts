import stringWidth from 'fast-string-width'
import type { Difficulty } from '../../model/problem.ts'
import type { Judgement, Verdict } from '../../model/verdict.ts'
import type { CheckedCase } from '../../round/own-cases-check.ts'
import type { Paint } from '../io.ts'
import { barLegend, type ClockTimes, clockBar, clockLines } from './clock.ts'
import { oneLine, truncate, wrap } from './fit.ts'
import { keyLines, lastScroll, mainBody, pageBody } from './round-body.ts'

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
    readonly own?: ReadonlyMap<number, number>
    /** All own cases, also those that were not run. */
    readonly cases?: readonly CheckedCase[]
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
  /** How many hints were taken, and how many there are. */
  readonly hints: { readonly taken: number; readonly total: number }
  /** The newest message: a warning of the clock, an answer to a key. */
  readonly message?: { readonly text: string; readonly tone: 'pass' | 'fail' | 'warn' | 'hint' }
  readonly view: 'main' | 'statement' | 'hints'
  /** The statement or the hints taken, rendered to {@link contentWidth} columns, and the first line to show. */
  readonly page: readonly string[]
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
/** Rows of the body for which the bar and the title make room. */
const leastBody = 2

/** Columns that the screen's content takes: the terminal's less a margin, and never more than can be read well. */
export function contentWidth(columns: number): number {
  return Math.max(1, Math.min(columns - 2, widest))
}

/** The largest `scroll` that makes sense for the page of this view. */
export function maxScroll(state: RoundScreenState, view: ScreenView): number {
  const { top, bottom } = frame(state, view)
  return lastScroll(state.page.length, view.rows - top.length - bottom.length)
}

/** The live screen of an open round: exactly `rows` lines of at most `columns` cells. */
export function renderRoundScreen(state: RoundScreenState, view: ScreenView): string[] {
  const { columns, rows } = view
  const { top, bottom } = frame(state, view)
  const room = Math.max(0, rows - top.length - bottom.length)
  const bodyView = { ...view, columns: contentWidth(columns), rows: room }
  const body = (state.view === 'main' ? mainBody : pageBody)(state, bodyView).slice(0, room)
  const filler = Array.from({ length: room - body.length }, () => '')
  const lines = [...top, ...body, ...filler, ...bottom].slice(0, rows)
  return lines.map((line) => (line === '' ? '' : truncate(` ${line}`, columns)))
}

/**
 * What stands above and below the body. Where rows are few, air and the bar's words are left out, then the bar, then
 * the title, and a message beside a question; the time that is left is told before all else.
 */
function frame(state: RoundScreenState, { columns, rows, paint }: ScreenView) {
  const width = contentWidth(columns)
  const legend = rows >= 20 && state.view === 'main' ? barLegend(state, width, paint) : ''
  const air = rows >= 18 ? [''] : []
  const message = state.message && truncate(paint[state.message.tone](oneLine(state.message.text)), width)
  const question = state.question && wrap(oneLine(state.question), width).map((line) => paint.title(line))
  const asked = question || keyLines(state, width, paint)
  const tells = message && !(question && asked.length + 2 > rows)
  const bottom = [...air, ...(tells ? [message] : []), ...asked]
  const title = titleLine(state, width, paint)
  const clock = clockLines(state, width, paint)
  const bar = [clockBar(state, width, paint), ...(legend === '' ? [] : [legend]), ...air]
  const least = clock.slice(0, 1)
  const top = [
    [title, ...clock, ...bar],
    [title, ...clock],
    [title, ...least],
  ].find((lines) => lines.length + leastBody + bottom.length <= rows)
  return { top: top ?? least, bottom }
}

/** Title on the left, difficulty and language on the right; the title gives way. */
function titleLine({ title, difficulty, language }: RoundScreenState, width: number, paint: Paint): string {
  const right = `${difficulty} · ${oneLine(language)}`
  const left = truncate(oneLine(title), Math.max(1, width - stringWidth(right) - 2))
  const gap = ' '.repeat(Math.max(2, width - stringWidth(left) - stringWidth(right)))
  return paint.title(left) + gap + paint.dim(right)
}
