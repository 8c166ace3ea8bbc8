import stringWidth from 'fast-string-width'
import type { Difficulty } from '../../model/problem.ts'
import type { Judgement, Verdict } from '../../model/verdict.ts'
import type { CheckedCase } from '../../round/own-cases-check.ts'
import type { PhaseReading } from '../../round/phases.ts'
import type { Plan } from '../../round/plan.ts'
import type { Paint } from '../io.ts'
import { barLegend, type ClockTimes, clockBar, clockLines } from './clock.ts'
import { oneLine, truncate, wrap } from './fit.ts'
import { phaseStrip } from './phases.ts'
import { lastScroll, mainBody, pageBody } from './round-body.ts'
import { keyLines } from './round-keys.ts'
import { entryColumn, entryLines, type TextEntryState } from './text-entry.ts'

/** The samples and own cases of the round, as the last run left them. */
export interface SamplesState {
  /** Whether a run is going on now. */
  readonly running: boolean
  /** Whether the round's rules allow no run before the first submission, and none has come. */
  readonly barred?: boolean
  /** Where the rules allow so many runs only. */
  readonly runs?: { readonly left: number; readonly limit: number }
  /** Whether the round had runs that this screen did not see, such as before it was resumed. */
  readonly ranBefore?: boolean
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
  /** Missing where it must not be told. */
  readonly difficulty?: Difficulty
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
  /** Whether a hidden test that failed may be revealed. */
  readonly revealable?: boolean
  /** How many hints were taken, and how many there are. */
  readonly hints: { readonly taken: number; readonly total: number }
  /** The newest message: a warning of the clock, an answer to a key. */
  readonly message?: { readonly text: string; readonly tone: 'pass' | 'fail' | 'warn' | 'hint' }
  /** Where the round is in its phases, where it has any. */
  readonly phases?: PhaseReading
  /** The person's own questions, and how many of the problem's known ones they ticked once these were shown. */
  readonly asked?: { readonly questions: number; readonly ticked: number; readonly known: number }
  readonly plan?: Plan
  readonly view: 'main' | 'statement' | 'hints' | 'clarify' | 'test'
  /** The statement, the hints taken or the questions, rendered to {@link contentWidth} columns, and the first line to show. */
  readonly page: readonly string[]
  readonly scroll: number
  /** A question that waits for one key, such as `Give up? y/n`; it takes the place of the keys. */
  readonly question?: string
  /** A line that is being typed; it takes the place of the keys, too. */
  readonly entry?: TextEntryState
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

/** Where the terminal's cursor belongs, from 0; undefined where no line is typed, or there is no room for it. */
export function screenCursor(
  { entry }: Pick<RoundScreenState, 'entry'>,
  { columns, rows }: Pick<ScreenView, 'columns' | 'rows'>,
): { row: number; column: number } | undefined {
  // The line that is typed is the last of the screen; the first is the clock's.
  if (!entry || rows < 2) return undefined
  return { row: rows - 1, column: Math.min(columns - 1, 1 + entryColumn(entry, contentWidth(columns))) }
}

/**
 * What stands above and below the body. Where rows are few, air and the bar's words are left out, then the bar, then
 * the phases, then the title, and what stands beside a question or a line that is typed; the time that is left is told
 * before all else.
 */
function frame(state: RoundScreenState, view: ScreenView) {
  const { columns, rows, paint } = view
  const width = contentWidth(columns)
  const legend = rows >= 20 && state.view === 'main' ? barLegend(state, width, paint) : ''
  const air = rows >= 18 ? [''] : []
  const message = messageLines(state, view)
  const waits = state.question !== undefined || state.entry !== undefined
  const asked = waiting(state, view) ?? keyLines(state, { ...view, columns: width })
  const tells = !(waits && asked.length + 2 > rows)
  const bottom = [...air, ...(tells ? message : []), ...asked]
  const title = titleLine(state, width, paint)
  const clock = clockLines(state, width, paint)
  const strip = state.phases ? [phaseStrip(state.phases, width, paint)] : []
  const bar = [clockBar(state, width, paint), ...(legend === '' ? [] : [legend])]
  const least = clock.slice(0, 1)
  const top = [
    [title, ...clock, ...bar, ...strip, ...air],
    [title, ...clock, ...strip],
    [title, ...least, ...strip],
    [title, ...least],
  ].find((lines) => lines.length + leastBody + bottom.length <= rows)
  return { top: top ?? least, bottom }
}

/** What stands in place of the keys: a question, or a line that is typed. */
function waiting({ question, entry }: RoundScreenState, { columns, rows, paint }: ScreenView) {
  const width = contentWidth(columns)
  if (entry) return entryLines(entry, width, paint).slice(rows < 3 ? -1 : 0)
  return question === undefined ? undefined : wrap(oneLine(question), width).map((line) => paint.title(line))
}

/** The newest message, cut to one line, or to two where there are rows for it. */
function messageLines({ message }: RoundScreenState, { columns, rows, paint }: ScreenView): string[] {
  if (!message) return []
  const width = contentWidth(columns)
  const [first = '', ...rest] = wrap(oneLine(message.text), width)
  const lines = rows >= 20 && rest.length > 0 ? [first, rest.join(' ')] : [[first, ...rest].join(' ')]
  return lines.map((line) => truncate(paint[message.tone](line), width))
}

/** Title on the left, difficulty and language on the right; the title gives way. */
function titleLine({ title, difficulty, language }: RoundScreenState, width: number, paint: Paint): string {
  const right = [...(difficulty ? [difficulty] : []), oneLine(language)].join(' · ')
  const left = truncate(oneLine(title), Math.max(1, width - stringWidth(right) - 2))
  const gap = ' '.repeat(Math.max(2, width - stringWidth(left) - stringWidth(right)))
  return paint.title(left) + gap + paint.dim(right)
}
