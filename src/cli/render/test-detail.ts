import { type TestResult, verdictWords } from '../../model/verdict.ts'
import type { Paint } from '../io.ts'
import { printable } from '../printable.ts'
import { renderDiff } from './diff.ts'
import { renderFailure } from './failure.ts'
import { beside, block, linesOf, pad, testTime, truncate, visibleTabs, wrap } from './fit.ts'
import { verdictMark } from './verdict-marks.ts'

/** What the caller knows of one test that may be shown: a sample or an own case. */
export interface ShownTest {
  readonly result: TestResult
  /** Such as `sample 2` or `own case 1`. */
  readonly name: string
  /** Its label or explanation. */
  readonly label?: string
  /** Its input as text. */
  readonly input?: string
}

export interface DetailView {
  readonly columns: number
  readonly paint: Paint
  /** `text` where the answer is what the program printed. */
  readonly form?: 'value' | 'text'
  readonly unordered?: boolean
  /** Text of the judged file. */
  readonly source?: string
}

const labelWidth = 10
/** Most lines of an input that are shown. */
export const inputLines = 10
const printedLines = 6

/** One shown test: its verdict and, where it failed, everything that helps to see why. */
export function renderTestDetail(test: ShownTest, view: DetailView): string[] {
  const { result, name, label } = test
  const { columns, paint } = view
  const inner = { ...view, columns: Math.max(1, columns - 2) }
  const words = result.verdict === 'AC' ? '' : ` · ${result.verdict} ${verdictWords[result.verdict]}`
  const head = `${verdictMark(result.verdict, paint)} ${paint.title(name)}${words}${paint.dim(` · ${testTime(result.timeMs)}`)}`
  const body = [
    ...(label === undefined ? [] : wrap(visibleTabs(printable(label.trim())), inner.columns).map(paint.hint)),
    ...(result.verdict === 'AC' ? [] : failedLines(test, inner)),
    ...(isOpenAnswer(result) ? answerLines(test, inner) : []),
    ...printed(result, inner),
    ...(result.note === undefined
      ? []
      : wrap(`note: ${printable(result.note)}`, inner.columns, 6).map(paint.warn)),
  ]
  return [truncate(head, columns), ...body.map((line) => `  ${line}`)]
}

/** Whether it is the answer to a case without an expectation, which is run so that its answer is seen. */
export function isOpenAnswer({ verdict, expected, actual }: TestResult): boolean {
  return verdict === 'AC' && expected === undefined && actual !== undefined
}

function answerLines({ result, input }: ShownTest, view: DetailView): string[] {
  return [
    ...(input === undefined ? [] : field('input', input, view)),
    ...field('answer', result.actual ?? '', view),
  ]
}

function failedLines({ result, input }: ShownTest, view: DetailView): string[] {
  const lines = input === undefined ? [] : field('input', input, view)
  if (result.expected !== undefined && result.actual !== undefined)
    lines.push(...renderDiff({ expected: result.expected, actual: result.actual }, view))
  else if (result.expected !== undefined) lines.push(...field('expected', result.expected, view))
  if (result.reason !== undefined)
    lines.push(...wrap(visibleTabs(printable(result.reason)), view.columns).map(view.paint.warn))
  if (result.failure !== undefined) lines.push(...renderFailure(result.failure, view))
  return lines
}

/** A labelled text: one line wrapped beside its label, several below it. */
function field(label: string, text: string, { columns, paint }: DetailView): string[] {
  const name = paint.dim(pad(label, labelWidth))
  if (linesOf(text).length > 1) return [name.trimEnd(), ...indented(block(text, columns - 2, inputLines))]
  const lines = wrap(visibleTabs(linesOf(text)[0] ?? ''), Math.max(1, columns - labelWidth))
  const shown = lines.slice(0, inputLines)
  if (lines.length > shown.length) shown.push(paint.dim('…'))
  return beside(name, labelWidth, shown)
}

/** What the program printed; for a stdio problem that is its answer, so only its standard error. */
function printed({ stdout, stderr }: TestResult, view: DetailView): string[] {
  return [
    ...(view.form === 'text' ? [] : stream('printed', stdout, view)),
    ...stream(view.form === 'text' ? 'stderr' : 'printed to stderr', stderr, view),
  ]
}

function stream(name: string, text: string | undefined, { columns, paint }: DetailView): string[] {
  if (text === undefined || text === '') return []
  return [
    paint.dim(name),
    ...indented(block(text, columns - 4, printedLines).map((line) => `${paint.dim('│')} ${line}`)),
  ]
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`)
}
