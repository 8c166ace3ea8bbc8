import { type Judgement, type TestResult, verdictWords } from '../../model/verdict.ts'
import { printable } from '../printable.ts'
import { renderFailure } from './failure.ts'
import { count, flow, memory, testTime, visibleTabs, wrap } from './fit.ts'
import { type DetailView, isOpenAnswer, renderTestDetail, type ShownTest } from './test-detail.ts'
import { classLines, paintVerdict, verdictMark } from './verdict-marks.ts'

/** How a judgement is shown. Maps and sets are keyed by a test's index. */
export interface JudgementView extends DetailView {
  /** Inputs as text, of samples and own cases; others are never shown, even where given. */
  readonly inputs?: ReadonlyMap<number, string>
  /** Labels or explanations, likewise. */
  readonly labels?: ReadonlyMap<number, string>
  /** The tests that are the user's own cases, with their numbers. */
  readonly own?: ReadonlyMap<number, number>
  /** Most failed tests told in full, 3 unless told. */
  readonly maxDetails?: number
}

/**
 * A judgement as text without a final newline: verdict, figures, a line a test class, and all that helps
 * for failed samples and own cases. Of a hidden test only its class and verdict are shown.
 */
export function renderJudgement(judgement: Judgement, view: JudgementView): string {
  const parts = [
    [headline(judgement, view), ...figures(judgement, view)],
    judgement.compile === undefined ? [] : indented(renderFailure(judgement.compile, inset(view, 20))),
    judgeError(judgement, view),
    classLines(markedTests(judgement, view), view.columns, view.paint),
    ...details(judgement, view),
    hiddenNotes(judgement, view),
  ]
  return parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')
}

/** An accepted judgement in two lines, above a scorecard: verdict, and as many of the figures as a line holds. */
export function renderAccepted(judgement: Judgement, view: Pick<DetailView, 'columns' | 'paint'>): string {
  return [headline(judgement, view), ...figures(judgement, view).slice(0, 1)].join('\n')
}

/** `✗ WA wrong answer · 17 of 20 passed` */
export function headline(judgement: Judgement, { paint }: Pick<DetailView, 'paint'>): string {
  const { verdict, passed, total } = judgement
  const words = `${verdictMark(verdict, paint)} ${paintVerdict(verdict, paint)(`${verdict} ${verdictWords[verdict]}`)}`
  return total === 0 ? words : `${words} · ${passed} of ${total} passed`
}

/** The samples and own cases of a judgement, failed ones first, with what is known of them. */
export function shownTests(
  judgement: Judgement,
  view: Pick<JudgementView, 'inputs' | 'labels' | 'own'>,
): ShownTest[] {
  let samples = 0
  const tests = judgement.tests
    .filter((test) => isShown(test, view))
    .map((result): ShownTest => {
      const own = view.own?.get(result.index)
      const input = view.inputs?.get(result.index)
      const label = view.labels?.get(result.index)
      return {
        result,
        name: own === undefined ? `sample ${++samples}` : `own case ${own}`,
        ...(input === undefined ? {} : { input }),
        ...(label === undefined ? {} : { label }),
      }
    })
  const failed = (test: ShownTest): number => (test.result.verdict === 'AC' ? 1 : 0)
  return tests.toSorted((one, other) => failed(one) - failed(other))
}

/** The tests as {@link classLines} groups them: own cases apart. */
export function markedTests(judgement: Judgement, view: Pick<JudgementView, 'own'>) {
  return judgement.tests.map((test) => ({
    class: isOwn(test, view) ? ('own' as const) : test.class,
    verdict: test.verdict,
  }))
}

function isOwn(test: TestResult, { own }: Pick<JudgementView, 'own'>): boolean {
  return own?.has(test.index) ?? false
}

function isShown(test: TestResult, view: Pick<JudgementView, 'own'>): boolean {
  return test.class === 'sample' || isOwn(test, view)
}

function figures(
  { tests, timeMs, memoryKb, limits, isolation }: Judgement,
  { columns, paint }: Pick<DetailView, 'columns' | 'paint'>,
): string[] {
  if (tests.length === 0) return []
  const parts = [
    `slowest test ${testTime(timeMs)} of ${testTime(limits.timeMs)}`,
    `${memory(memoryKb)} of ${memory(limits.memoryKb)}`,
    `isolation: ${printable(isolation)}`,
  ]
  return indented(flow(parts, columns - 2).map(paint.dim))
}

function judgeError(
  { verdict, cause, remedy, tests }: Judgement,
  { columns, paint }: JudgementView,
): string[] {
  if (verdict !== 'JE' && cause === undefined && remedy === undefined) return []
  const said = tests.find((test) => test.verdict === 'JE' && test.class === 'sample')?.failure?.message
  const lines = [
    ...wrap(visibleTabs(printable(cause ?? said ?? 'The judge itself failed.')), columns - 2).map(paint.warn),
    ...(remedy === undefined ? [] : wrap(`→ ${visibleTabs(printable(remedy))}`, columns - 2, 2)),
    ...(verdict === 'JE'
      ? wrap('This is no fault of your program, and does not count.', columns - 2).map(paint.dim)
      : []),
  ]
  return indented(lines)
}

/**
 * The failed ones in full, up to a number; then each answer that nothing was expected of, and what the passed ones
 * printed or had noted.
 */
function details(judgement: Judgement, view: JudgementView): string[][] {
  const { maxDetails = 3, paint } = view
  const shown = shownTests(judgement, view)
  const failed = shown.filter(({ result }) => result.verdict !== 'AC')
  const answered = shown.filter(({ result }) => isOpenAnswer(result))
  const passed = shown.filter(
    ({ result }) => result.verdict === 'AC' && !isOpenAnswer(result) && hasRemarks(result, view),
  )
  const left = failed.length - maxDetails
  return [
    ...failed.slice(0, maxDetails).map((test) => renderTestDetail(test, view)),
    left > 0 ? [paint.dim(`… ${count(left, 'more failed case')}`)] : [],
    ...answered.map((test) => renderTestDetail(test, view)),
    ...passed.slice(0, maxDetails).map((test) => renderTestDetail(withoutLabel(test), view)),
  ]
}

function hasRemarks({ stdout, stderr, note }: TestResult, { form }: JudgementView): boolean {
  return (form !== 'text' && !!stdout) || !!stderr || note !== undefined
}

function withoutLabel({ result, name }: ShownTest): ShownTest {
  return { result, name }
}

/** Notes of hidden tests, each once, with how many it is about. */
function hiddenNotes(judgement: Judgement, view: JudgementView): string[] {
  const counts = new Map<string, number>()
  for (const test of judgement.tests)
    if (!isShown(test, view) && test.note !== undefined)
      counts.set(test.note, (counts.get(test.note) ?? 0) + 1)
  return Array.from(counts).flatMap(([note, n]) =>
    wrap(`note: ${printable(note)} (${count(n, 'hidden test')})`, view.columns, 6).map(view.paint.warn),
  )
}

function inset(view: JudgementView, maxMessage: number) {
  return { ...view, columns: Math.max(1, view.columns - 2), maxMessage }
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`)
}
