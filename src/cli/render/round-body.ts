import type { TestResult } from '../../model/verdict.ts'
import type { Paint } from '../io.ts'
import { printable } from '../printable.ts'
import { faultSummary } from './case.ts'
import { renderFailure } from './failure.ts'
import { count, flow, oneLine, pad, truncate, visibleTabs, wrap } from './fit.ts'
import { headline, markedTests, shownTests } from './judgement.ts'
import type { RoundScreenState, ScreenView } from './round-screen.ts'
import { isOpenAnswer, renderTestDetail, type ShownTest } from './test-detail.ts'
import { paintVerdict, verdictMark, verdictMarks } from './verdict-marks.ts'

/** The parts of a round's screen between its clock and its keys. `view.rows` is the room there is. */

const labelWidth = 9

/** Samples and last submission, hints and file, and the first failed sample; the middle gives way to it. */
export function mainBody(state: RoundScreenState, view: ScreenView): string[] {
  const { columns, rows, paint } = view
  const faulty = faultSummary(state.samples.last?.cases ?? [])
  const judged = [
    fact('samples', samplesWords(state, columns - labelWidth, paint), view),
    ...(faulty === '' ? [] : [fact('not run', paint.warn(faulty), view)]),
    fact('submit', submissionWords(state, columns - labelWidth, paint), view),
  ]
  const more = [
    ...talkFacts(state, view),
    fact(
      'hints',
      state.hints.total === 0 ? 'none' : `${state.hints.taken} of ${state.hints.total} taken`,
      view,
    ),
    fact('file', truncateStart(oneLine(state.file), columns - labelWidth), view),
  ]
  const detail = failedDetail(state, view, rows - judged.length - 1)
  if (detail.length === 0) return [...judged, ...more]
  const facts = judged.length + more.length + 1 + detail.length <= rows ? [...judged, ...more] : judged
  const room = rows - facts.length - 1
  if (room < 2) return facts
  const shown =
    detail.length > room ? [...detail.slice(0, room - 1), paint.dim('…  (prep run shows all)')] : detail
  return [...facts, '', ...shown]
}

/** The largest useful `scroll` for so many lines in so many rows: a long text gives one row to its position. */
export function lastScroll(lines: number, rows: number): number {
  return lines > rows ? Math.max(0, lines - Math.max(1, rows - 1)) : 0
}

/** The lines of the page from `scroll` on, and where in it they are. */
export function pageBody(
  { page, scroll }: Pick<RoundScreenState, 'page' | 'scroll'>,
  view: ScreenView,
): string[] {
  const { columns, rows, paint } = view
  const last = lastScroll(page.length, rows)
  const start = Math.min(Math.max(0, scroll), last)
  const tellsPosition = last > 0 && rows > 1
  const shown = page.slice(start, start + (tellsPosition ? rows - 1 : rows))
  const lines = shown.map((line) => truncate(visibleTabs(line), columns))
  if (!tellsPosition) return lines
  return [...lines, paint.dim(`lines ${start + 1} to ${start + shown.length} of ${page.length}`)]
}

/** What the person asked, and what they mean to do, once there is something. */
function talkFacts({ asked, plan }: RoundScreenState, view: ScreenView): string[] {
  const ticked = asked?.known ? `${asked.ticked} of ${asked.known} ticked` : ''
  const questions = asked && count(asked.questions, 'question')
  const claims = [plan?.time && `${plan.time} time`, plan?.space && `${plan.space} space`]
  const planned = [claims.filter(Boolean).join(', '), plan?.approach].filter(Boolean)
  return [
    ...(questions ? [fact('asked', [questions, ticked].filter(Boolean).join(' · '), view)] : []),
    ...(planned.length > 0 ? [fact('plan', oneLine(planned.join(' · ')), view)] : []),
  ]
}

function fact(label: string, words: string, { columns, paint }: ScreenView): string {
  return paint.dim(pad(label, labelWidth)) + truncate(words, columns - labelWidth)
}

function samplesWords({ samples }: RoundScreenState, room: number, paint: Paint): string {
  const { running, last, barred, runs, ranBefore } = samples
  const left = runs ? [paint.warn(`${runs.left} of ${count(runs.limit, 'run')} left`)] : []
  if (barred && !running && !last) return 'no run before the first submission'
  const none = ranBefore ? 'not run on this screen yet' : 'not run yet'
  if (!last) return beginning([running ? 'running …' : none, ...left], room)
  const { judgement } = last
  const state = [...left, paint.dim(running ? 'running …' : ago(last.agoMs))]
  if (judgement.tests.length === 0) return beginning([headline(judgement, { paint }), ...state], room)
  const verdicts = markedTests(judgement, last).map((test) => test.verdict)
  const marks = verdictMarks(verdicts, Math.max(8, room - 28), paint)
  const passed = paintVerdict(judgement.verdict, paint)(`${judgement.passed} of ${judgement.total} passed`)
  return beginning([`${marks}  ${passed}`, ...state], room)
}

function submissionWords({ submitting, submission }: RoundScreenState, room: number, paint: Paint): string {
  if (submitting) return 'judging …'
  if (!submission) return 'none yet'
  const { verdict, passed, total, agoMs } = submission
  const words = `${verdictMark(verdict, paint)} ${paintVerdict(verdict, paint)(verdict)}`
  const parts = [
    total > 0 ? `${words}  ${passed} of ${total} passed` : words,
    paint.dim(ago(agoMs)),
    paint.dim(count(submission.count, 'submission')),
  ]
  return beginning(parts, room)
}

/** As many of the parts as fit in one line. */
function beginning(parts: readonly string[], room: number): string {
  return flow(parts, room)[0] ?? ''
}

/** Whole minutes, so that only the clock moves each second. */
function ago(ms: number): string {
  const minutes = Math.floor(ms / 60_000)
  return minutes < 1 ? 'just now' : `${minutes} min ago`
}

/**
 * Why it does not compile, or the first failed sample, with less around its difference where room is short; where none
 * failed, the answer to a case without an expectation.
 */
function failedDetail(state: RoundScreenState, { columns, paint }: ScreenView, room: number): string[] {
  const last = state.samples.last
  if (!last) return []
  const { source, form, unordered } = state
  const view = {
    columns,
    paint,
    ...(source === undefined ? {} : { source }),
    ...(form === undefined ? {} : { form }),
    ...(unordered === undefined ? {} : { unordered }),
  }
  const { judgement } = last
  if (judgement.compile) return renderFailure(judgement.compile, view)
  if (judgement.cause !== undefined)
    return [judgement.cause, judgement.remedy ?? ''].flatMap((text) =>
      text ? wrap(printable(text), columns) : [],
    )
  const tests = shownTests(judgement, last)
  const test =
    tests.find(({ result }) => result.verdict !== 'AC') ??
    // The last one is the one that was written now.
    tests.findLast(({ result }) => isOpenAnswer(result))
  if (!test) return []
  const bare: ShownTest = { result: withoutOutput(test.result), name: test.name }
  const withInput = test.input === undefined ? bare : { ...bare, input: test.input }
  const variants = [test, { ...test, result: bare.result }, withInput, bare].map((one) =>
    renderTestDetail(one, view),
  )
  return variants.find((lines) => lines.length <= room) ?? variants.at(-1) ?? []
}

function withoutOutput({ stdout: _stdout, stderr: _stderr, ...result }: TestResult): TestResult {
  return result
}

/** A path cut at its beginning, since its end names the file. */
function truncateStart(text: string, width: number): string {
  return text.length <= width ? text : `…${text.slice(text.length - Math.max(0, width - 1))}`
}
