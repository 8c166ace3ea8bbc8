import type { CaseCheck } from '../../evaluate/case-checks.ts'
import { inputText } from '../../model/input-text.ts'
import type { Problem } from '../../model/problem.ts'
import { answerText } from '../../model/text.ts'
import type { CheckedCase } from '../../round/own-cases-check.ts'
import type { Paint } from '../io.ts'
import { printable } from '../printable.ts'
import { block, oneLine, pad, truncate, wrap } from './fit.ts'

interface CaseView {
  readonly columns: number
  readonly paint: Paint
}

/** A case as it is listed: one that was refused has no number, for it is not in the file. */
type ListedCase = Omit<CheckedCase, 'number'> & { readonly number: number | null }

/** What is to be said of a case: why it does not count, never what would be right. */
function checkWords(check: CaseCheck): string {
  switch (check.state) {
    case 'right':
      return 'right'
    case 'open':
      return 'no expectation: it is run, and its answer shown'
    case 'wrong':
      return 'your expected output is wrong for this input'
    case 'invalid':
      return `its input breaks a constraint: ${oneLine(check.reason)}`
    case 'unchecked':
      return 'not checked'
  }
}

const signs: { readonly [S in CaseCheck['state']]: { readonly sign: string; readonly role: keyof Paint } } = {
  right: { sign: '✓', role: 'pass' },
  open: { sign: '·', role: 'dim' },
  unchecked: { sign: '?', role: 'dim' },
  wrong: { sign: '!', role: 'warn' },
  invalid: { sign: '!', role: 'warn' },
}

const fieldWidth = 10
const fieldLines = 10

/** Own cases with what each is worth, as text without a final newline. */
export function renderCases(
  cases: readonly ListedCase[],
  problem: Pick<Problem, 'signature'>,
  view: CaseView,
): string {
  return cases.map((one) => renderCase(one, problem, view).join('\n')).join('\n\n')
}

function renderCase(
  { number, own, check }: ListedCase,
  problem: Pick<Problem, 'signature'>,
  { columns, paint }: CaseView,
): string[] {
  const { sign, role } = signs[check.state]
  const label = own.label === undefined ? '' : `  ${paint.hint(oneLine(own.label))}`
  const name = number === null ? 'your case' : `own case ${number}`
  return [
    truncate(`${paint[role](sign)} ${paint.title(name)}${label}`, columns),
    ...wrap(checkWords(check), Math.max(1, columns - 2)).map((line) => `  ${paint[role](line)}`),
    ...field('input', inputText(problem, own.in), columns, paint),
    ...(own.out === undefined
      ? []
      : field('expected', answerText(own.out, problem.signature.kind), columns, paint)),
  ]
}

function field(name: string, text: string, columns: number, paint: Paint): string[] {
  return block(text, Math.max(1, columns - fieldWidth - 2), fieldLines).map(
    (line, index) => `  ${index === 0 ? paint.dim(pad(name, fieldWidth)) : ' '.repeat(fieldWidth)}${line}`,
  )
}

/** What is to be said of the cases of a run: those that were left out of it, each with why. */
export function faultLines(cases: readonly CheckedCase[], { columns, paint }: CaseView): string[] {
  return cases
    .filter(({ check }) => check.state === 'wrong' || check.state === 'invalid')
    .flatMap(({ number, own, check }) => {
      const label = own.label === undefined ? '' : ` (${oneLine(own.label)})`
      const words = `own case ${number}${label} is not counted: ${checkWords(check)}`
      return wrap(printable(words), Math.max(1, columns - 2)).map((line, index) =>
        paint.warn(index === 0 ? `! ${line}` : `  ${line}`),
      )
    })
}

/** The same in a short line; empty where there is nothing to say. */
export function faultSummary(cases: readonly CheckedCase[]): string {
  const [first, ...rest] = cases.filter(({ check }) => check.state === 'wrong' || check.state === 'invalid')
  if (!first) return ''
  const what = first.check.state === 'wrong' ? 'its output is wrong' : 'its input is not allowed'
  return `case ${first.number}: ${what}${rest.length === 0 ? '' : ` (and ${rest.length} more)`}`
}

/**
 * What is said once of cases that are not checked; empty where there is nothing to say.
 * @param canCheck whether the problem has something to check them by
 * @param isHidden whether the round is an interview that is open
 */
export function uncheckedWords(cases: readonly CheckedCase[], canCheck: boolean, isHidden = false): string {
  const unchecked = cases.filter(({ check }) => check.state === 'unchecked')
  if (unchecked.length === 0) return ''
  if (isHidden)
    return 'In an interview your cases are run as they are; at its end you learn which were wrong.'
  return canCheck
    ? `The problem's own code failed on ${unchecked.map(({ number }) => `case ${number}`).join(', ')}: not checked.`
    : 'This problem has nothing to check your own cases by: they are run as they are.'
}
