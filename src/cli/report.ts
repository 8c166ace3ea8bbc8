import type { LoadedProblem } from '../bank/bank.ts'
import type { Round } from '../history/types.ts'
import type { Language } from '../judge/languages/language.ts'
import { inputText } from '../model/input-text.ts'
import { type Problem, testClasses } from '../model/problem.ts'
import { answerText } from '../model/text.ts'
import type { Judgement, TestResult, Verdict } from '../model/verdict.ts'
import type { SampleRun } from '../round/attempt.ts'
import type { CheckedCase } from '../round/own-cases-check.ts'
import { shownProblem } from '../round/rules.ts'
import { exitCodes } from './exit-codes.ts'
import type { Io } from './io.ts'
import { printableJson } from './printable.ts'

/** Prints the one JSON document of `--json`. */
export function printJson(io: Pick<Io, 'out'>, data: unknown): void {
  io.out.write(`${printableJson(JSON.stringify(data, null, 2))}\n`)
}

/** Exit code of a judgement. */
export function judgementExit({ verdict }: Judgement): number {
  if (verdict === 'JE') return exitCodes.fault
  return verdict === 'AC' ? exitCodes.ok : exitCodes.failed
}

/**
 * A judgement as `prep judge --json` prints it. Of a hidden test nothing is in it that would help to guess it.
 * @param round that it belongs to: an open interview does not tell its problem
 */
export function judgementJson(
  { problem, tests }: LoadedProblem,
  language: Language,
  judgement: Judgement,
  round?: Round,
) {
  const { tests: results, ...rest } = judgement
  const classes = Object.fromEntries(
    testClasses.flatMap((name) => {
      const total = tests.filter((test) => test.class === name).length
      return total === 0
        ? []
        : [
            [
              name,
              countsOf(
                results.filter((result) => result.class === name),
                total,
              ),
            ],
          ]
    }),
  )
  return {
    problem: round ? shownProblem(round) : problem.id,
    language: language.id,
    ...rest,
    classes,
    tests: results.map(shownPart),
  }
}

/** An own case with what it is worth; `reason` says why its input is invalid. Texts as they are shown. */
export function caseJson({ number, own, check }: CheckedCase, problem: Pick<Problem, 'signature'>) {
  return {
    case: number,
    ...(own.label !== undefined && { label: own.label }),
    input: inputText(problem, own.in),
    ...(own.out !== undefined && { expected: answerText(own.out, problem.signature.kind) }),
    ...check,
  }
}

/**
 * A run on samples and own cases, in the same shape; the class of an own case is `own`, and it has its number and label.
 * `cases` are all own cases, also those that were not run since something in them is wrong.
 */
export function runJson(
  { problem }: LoadedProblem,
  language: Language,
  { judgement, labels, own, cases }: SampleRun,
  round: Round,
) {
  const { tests: results, ...rest } = judgement
  const classOf = ({ index }: TestResult): 'sample' | 'own' => (own.has(index) ? 'own' : 'sample')
  const samples = judgement.total - own.size
  const classes = Object.fromEntries(
    (
      [
        ['sample', samples],
        ['own', own.size],
      ] as const
    ).flatMap(([name, total]) =>
      total === 0
        ? []
        : [
            [
              name,
              countsOf(
                results.filter((result) => classOf(result) === name),
                total,
              ),
            ],
          ],
    ),
  )
  const tests = results.map((result) => {
    const label = own.has(result.index) ? labels.get(result.index) : undefined
    const number = own.get(result.index)
    return {
      ...shownPart(result),
      class: classOf(result),
      ...(number !== undefined && { case: number }),
      ...(label !== undefined && { label }),
    }
  })
  return {
    problem: shownProblem(round),
    language: language.id,
    ...rest,
    classes,
    tests,
    cases: cases.map((one) => caseJson(one, problem)),
  }
}

function countsOf(results: readonly TestResult[], total: number) {
  const verdicts: Partial<Record<Verdict, number>> = {}
  for (const { verdict } of results) verdicts[verdict] = (verdicts[verdict] ?? 0) + 1
  return { passed: verdicts.AC ?? 0, total, verdicts }
}

/** What may be told of one test while a round may be open. */
function shownPart(result: TestResult): Partial<TestResult> {
  const { index: _index, ...shown } = result
  if (result.class === 'sample') return shown
  const { class: name, verdict, timeMs, memoryKb, note } = result
  return { class: name, verdict, timeMs, memoryKb, ...(note !== undefined && { note }) }
}
