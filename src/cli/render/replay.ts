import stringWidth from 'fast-string-width'
import { shortId } from '../../history/id.ts'
import type { Event } from '../../history/log-types.ts'
import type { Round, Submission } from '../../history/types.ts'
import { formatElapsed } from '../../round/clock.ts'
import { phaseWords } from '../../round/phases.ts'
import { isHidden, shownProblem, shownTitle } from '../../round/rules.ts'
import type { Paint } from '../io.ts'
import type { Step } from '../replay/steps.ts'
import { barLegend, clockBar } from './clock.ts'
import { count, flow, linesOf, oneLine, truncate, wrap } from './fit.ts'
import { outcomeWord } from './history.ts'
import { lastScroll, pageBody } from './round-body.ts'
import { contentWidth, type ScreenView } from './round-screen.ts'
import { timeline } from './timeline.ts'

/** A round as it is stepped through; there is at least one step. */
export interface Replay {
  readonly round: Round
  readonly submissions: readonly Submission[]
  readonly steps: readonly Step[]
}

/** What the screen shows of it: which step, and its first line. */
export interface Place {
  readonly position: number
  readonly scroll: number
}

/** All steps below each other. Lines of code are never cut or wrapped. */
export function renderReplay(replay: Replay, view: Omit<ScreenView, 'rows'>): string {
  const { columns, paint } = view
  const { round, steps } = replay
  const problem = shownProblem(round)
  const about = [
    shortId(round.id),
    ...(problem === null ? [] : [problem]),
    round.language,
    outcomeWord(round, paint),
  ]
  const lines = [
    ...wrap(paint.title(oneLine(shownTitle(round))), columns),
    ...flow(about, columns),
    ...steps.flatMap((step, index) => [
      '',
      ...flow(headParts(step, paint, `step ${index + 1} of ${steps.length}`), columns),
      ...pageOf(replay, step, columns, paint),
    ]),
  ]
  return `${lines.join('\n')}\n`
}

/** The screen of one step: exactly `rows` lines of at most `columns` cells. */
export function renderReplayScreen(replay: Replay, place: Place, view: ScreenView): string[] {
  const { columns, rows } = view
  const { top, bottom } = frame(replay, place, view)
  const room = Math.max(0, rows - top.length - bottom.length)
  const page = currentPage(replay, place, view)
  const body = pageBody(
    { page, scroll: place.scroll },
    // Code may be wider than what can be read well: nothing is gained by cutting it.
    { ...view, columns: Math.max(1, columns - 2), rows: room },
  )
  const filler = Array.from({ length: Math.max(0, room - body.length) }, () => '')
  const lines = [...top, ...body.slice(0, room), ...filler, ...bottom].slice(0, rows)
  return lines.map((line) => (line === '' ? '' : truncate(` ${line}`, columns)))
}

/** The largest `scroll` that shows more of the step. */
export function mostReplayScroll(replay: Replay, place: Place, view: ScreenView): number {
  const { top, bottom } = frame(replay, place, view)
  return lastScroll(currentPage(replay, place, view).length, view.rows - top.length - bottom.length)
}

const keys = [
  ['→', 'next'],
  ['←', 'back'],
  ['Home/End', 'first, last'],
  ['↑↓', 'scroll'],
  ['q', 'leave'],
] as const

/** Rows of the body for which the bar and the title make room. */
const leastBody = 3

/** What stands above and below the step's page; where rows are few, the bar is left out, then the title. */
function frame({ round, steps }: Replay, { position }: Place, { columns, rows, paint }: ScreenView) {
  const width = contentWidth(columns)
  const air = rows >= 18 ? [''] : []
  const asked = flow(
    keys.map(([key, words]) => `${paint.accent(key)} ${words}`),
    width,
    '  ',
  )
  const bottom = [...air, ...asked]
  const step = steps[position]
  const times = {
    elapsedMs: step?.elapsedMs ?? 0,
    ...(isHidden(round) ? {} : { targetMs: round.targetMinutes * 60_000 }),
    clockMs: round.deadline - round.startedAt,
  }
  const calm = { ...paint, fail: paint.accent, warn: paint.accent }
  const legend = rows >= 20 ? barLegend(times, width, paint) : ''
  const bar = [clockBar(times, width, calm), ...(legend === '' ? [] : [legend]), ...air]
  const title = titleLine(round, `step ${position + 1} of ${steps.length}`, width, paint)
  const head = step ? flow(headParts(step, paint), width) : []
  const least = head.slice(0, 1)
  const top = [
    [title, ...head, ...bar],
    [title, ...head],
    [title, ...least],
  ].find((lines) => lines.length + leastBody + bottom.length <= rows)
  return { top: top ?? least, bottom }
}

/** Title on the left, the position on the right; the title gives way. */
function titleLine(round: Round, right: string, width: number, paint: Paint): string {
  const left = truncate(oneLine(shownTitle(round)), Math.max(1, width - right.length - 2))
  const gap = ' '.repeat(Math.max(2, width - stringWidth(left) - right.length))
  return paint.title(left) + gap + paint.dim(right)
}

function currentPage(replay: Replay, { position }: Place, { columns, paint }: ScreenView): string[] {
  const step = replay.steps[position]
  return step ? pageOf(replay, step, contentWidth(columns), paint) : []
}

/** What happened, and the code or what changed in it. */
function pageOf(replay: Replay, step: Step, columns: number, paint: Paint): string[] {
  const [events, code] = [eventLines(replay, step, columns, paint), codeLines(step, paint)]
  return [...events, ...(events.length > 0 && code.length > 0 ? [''] : []), ...code]
}

/** When it was saved, the phase where it changed, how often, and how much changed. */
function headParts({ elapsedMs, saves, changes, phase }: Step, paint: Paint, position?: string): string[] {
  const changed =
    changes === undefined
      ? 'the code as it was first seen'
      : changes.diff === ''
        ? 'as before'
        : `${paint.pass(`+${changes.added}`)} ${paint.fail(`-${changes.removed}`)}`
  return [
    paint.title(formatElapsed(elapsedMs)),
    ...(position === undefined ? [] : [position]),
    ...(phase === undefined ? [] : [paint.hint(phaseWords[phase])]),
    count(saves, 'save'),
    changed,
  ]
}

/** What happened with the code until the next step; of runs in a row only the last, as of a person who saves often. */
function eventLines(replay: Replay, { events }: Step, columns: number, paint: Paint): string[] {
  const isRun = (event: Event | undefined): boolean => event?.kind === 'ran'
  const told = events.filter((event, index) => !isRun(event) || !isRun(events[index + 1]))
  return timeline({ ...replay, events: told }, columns, paint)
}

/** The first code whole, and of each later one what changed. */
function codeLines({ source, changes }: Step, paint: Paint): string[] {
  if (changes === undefined) return linesOf(source)
  if (changes.diff === '') return []
  return linesOf(changes.diff).map((line) => toneOf(line, paint)(line))
}

function toneOf(line: string, paint: Paint): (text: string) => string {
  if (line.startsWith('+')) return paint.pass
  if (line.startsWith('-')) return paint.fail
  if (line.startsWith('@@')) return paint.hint
  return line.startsWith('\\') ? paint.dim : (text) => text
}
