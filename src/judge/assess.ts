import { formatValue } from '../model/text.ts'
import type { Value } from '../model/types.ts'
import type { TestResult, Verdict } from '../model/verdict.ts'
import { fromWire, type Mismatch } from '../model/wire.ts'
import { isChecked, isRight } from './compare.ts'
import { exceededWords } from './limits.ts'
import { failureOf, failureOfEnd } from './program.ts'
import type { Run, RunnerOptions } from './runner.ts'
import type { JudgeTask, JudgeTest } from './task.ts'

type Judged = Pick<TestResult, 'verdict' | 'failure' | 'expected' | 'actual' | 'reason'>

/** Texts of answers are shown up to this length. */
const shownLength = 20_000

/** Turns what happened in one test into its verdict, with all that may be told of it. */
export async function assess(
  run: Run,
  index: number,
  test: JudgeTest,
  task: JudgeTask,
  { language, program }: Pick<RunnerOptions, 'language' | 'program'>,
): Promise<TestResult> {
  const judged = await judgedOf()
  return {
    index,
    class: test.class,
    timeMs: round(run.usage.timeMs),
    memoryKb: run.usage.memoryKb,
    ...judged,
    ...(test.shown && run.stdout !== '' && task.signature.kind !== 'stdio' && { stdout: run.stdout }),
    ...(test.shown && run.stderr !== '' && { stderr: run.stderr }),
  }

  async function judgedOf(): Promise<Judged> {
    switch (run.kind) {
      case 'answer':
        return judgeAnswer(run.answer)
      case 'output':
        return judgeValue(run.text, run.text)
      case 'ended': {
        const verdict: Verdict = language.outOfMemory(run.stderr)
          ? 'MLE'
          : run.ending.signal === 'SIGXCPU'
            ? 'TLE'
            : 'RTE'
        return { verdict, failure: failureOfEnd(language, program, run.ending, run.stderr) }
      }
      case 'exceeded': {
        const verdict = (
          { cpu: 'TLE', wall: 'TLE', memory: 'MLE', output: 'OLE', processes: 'RTE' } as const
        )[run.limit]
        return {
          verdict,
          failure: { message: exceededWords(run.limit, run.usage, task.limits, run.finished) },
        }
      }
      case 'unloaded':
        return 'thrown' in run.loaded
          ? { verdict: 'RTE', failure: failureOf(language, program, run.loaded.thrown) }
          : { verdict: 'CE' }
      case 'broken':
        return { verdict: 'JE', failure: { message: run.cause } }
    }
  }

  async function judgeAnswer(answer: Extract<Run, { kind: 'answer' }>['answer']): Promise<Judged> {
    if ('tooLarge' in answer)
      return { verdict: 'OLE', failure: { message: exceededWords('output', run.usage, task.limits) } }
    if ('thrown' in answer) {
      const failure = failureOf(language, program, answer.thrown)
      const verdict = language.outOfMemory(`${answer.thrown.name}: ${answer.thrown.message}`) ? 'MLE' : 'RTE'
      const place =
        answer.call === undefined
          ? ''
          : answer.call < 0
            ? 'In the constructor: '
            : `In call ${answer.call + 1}: `
      return { verdict, failure: { ...failure, message: place + failure.message } }
    }
    const value = answerOf(answer.value)
    if ('mismatch' in value)
      return { verdict: 'WA', reason: mismatchWords(value.mismatch), ...texts(undefined) }
    return judgeValue(value.value, answer.value)
  }

  async function judgeValue(value: Value, wire: unknown): Promise<Judged> {
    if (test.unjudged) return { verdict: 'AC', ...texts(value) }
    const compare = test.compare ?? task.compare
    if (!isChecked(compare))
      return isRight(value, test.expected, compare) ? { verdict: 'AC' } : { verdict: 'WA', ...texts(value) }
    const reason = await task.checker?.(index, wire)
    if (reason === null) return { verdict: 'AC' }
    if (reason === undefined) throw new Error('a problem with a checker was judged without it')
    return { verdict: 'WA', ...(test.shown && reason !== '' && { reason }), ...texts(value) }
  }

  /** The answer by type; a class's is a list with one part a call. */
  function answerOf(wire: unknown): { value: Value } | { mismatch: Mismatch } {
    const isClass = task.signature.kind === 'class'
    const parts: readonly unknown[] = isClass ? (Array.isArray(wire) ? wire : []) : [wire]
    if (parts.length !== test.types.length)
      return { mismatch: { path: '', expected: `${test.types.length} results`, got: `${parts.length}` } }
    const values: Value[] = []
    for (const [at, type] of test.types.entries()) {
      const decoded = fromWire(parts[at], type, isClass ? `call ${at + 1}: ` : '')
      if (!decoded.ok) return { mismatch: decoded.mismatch }
      values.push(decoded.value)
    }
    return { value: isClass ? values : (values[0] ?? null) }
  }

  function texts(value: Value | undefined): Pick<TestResult, 'expected' | 'actual'> {
    if (!test.shown) return {}
    const text = (of: Value): string =>
      (task.signature.kind === 'stdio' ? String(of) : formatValue(of)).slice(0, shownLength)
    return {
      ...(!test.unjudged && { expected: text(test.expected) }),
      ...(value !== undefined && { actual: text(value) }),
    }
  }
}

function mismatchWords({ path, expected, got }: Mismatch): string {
  const where =
    path === ''
      ? ''
      : path.startsWith('[')
        ? `at ${path}: `
        : path.startsWith('call') && path.endsWith(': ')
          ? path
          : `${path}: `
  const hint = (got === 'undefined' || got === 'None') && path === '' ? ' (is a return missing?)' : ''
  return `${where}expected ${expected}, got ${got}${hint}`
}

const round = (ms: number): number => Math.round(ms * 100) / 100
