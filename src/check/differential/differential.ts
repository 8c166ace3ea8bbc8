import { readFileSync } from 'node:fs'
import pLimit from 'p-limit'
import type { LoadedProblem } from '../../bank/bank.ts'
import { type BankSubmission, isAccepted } from '../../bank/submissions.ts'
import { BankError } from '../../errors.ts'
import type { Evaluator } from '../../evaluate/evaluate.ts'
import { openReference } from '../../evaluate/reference.ts'
import { submissionsOf } from '../../evaluate/submissions.ts'
import { expectedOf } from '../../evaluate/tests.ts'
import type { Language } from '../../judge/languages/language.ts'
import { answerTypes, inputFromWire } from '../../model/input.ts'
import type { Problem, TestSpec } from '../../model/problem.ts'
import type { Judgement, Limits, TestResult } from '../../model/verdict.ts'
import { type SmallInputs, smallInputs } from './inputs.ts'
import { smallerThan } from './variants.ts'

/** An input on which an accepted submission does not answer as the reference does. */
export interface Difference {
  /** Absolute path of the submission. */
  readonly file: string
  /** As tests.yaml has it. */
  readonly input: unknown
  readonly message: string
}

/** What came of running accepted submissions against each other. */
export type Differential =
  | { readonly skipped: string }
  | { readonly inputs: number; readonly submissions: number; readonly difference?: Difference }

export interface DifferentialTools {
  readonly evaluator: Evaluator
  readonly width: number
  readonly signal: AbortSignal
}

interface Contestant {
  readonly submission: BankSubmission
  readonly language: Language
  readonly limits: Limits
}

/** So often a smaller input is looked for, each time with one part less. */
const mostShrinking = 40

/**
 * Runs the accepted submissions of a problem on small inputs and compares their answers with those of the reference, as the
 * problem compares. Where one differs, the smallest input for that is told. To be called when nothing else is judged.
 * @throws BankError where the reference gives no answer, Interrupted
 */
export async function differential(loaded: LoadedProblem, tools: DifferentialTools): Promise<Differential> {
  const { problem } = loaded
  const contestants = await contestantsOf(loaded, tools)
  if (problem.reference === undefined) return { skipped: 'it has no reference' }
  if (contestants.length < 2) return { skipped: 'one accepted submission only can be judged here' }
  const inputs = await smallInputs(loaded, tools.evaluator.judge)
  if (!inputs) return { skipped: 'it has no generate.ts, whose validate says what an input is' }
  const reference = openReference(problem, tools.evaluator)
  const answers = (some: readonly unknown[]): Promise<TestSpec[]> => specsOf(problem, some, reference)
  try {
    const specs = await answers(inputs.all)
    const pool = pLimit(tools.width)
    const judged = await Promise.all(
      contestants.map((contestant) => pool(() => firstFailure(contestant, specs, loaded, tools))),
    )
    const failures = judged.flatMap((result, index) => {
      const contestant = contestants[index]
      return result && contestant ? [{ result, contestant, input: inputs.all[result.index] }] : []
    })
    const counts = { inputs: specs.length, submissions: contestants.length }
    const [smallest] = failures.sort((a, b) => a.result.index - b.result.index)
    if (!smallest) return counts
    const { contestant } = smallest
    const judge = async (some: readonly unknown[]): Promise<Found | undefined> => {
      const result = await firstFailure(contestant, await answers(some), loaded, tools)
      return result && { result, input: some[result.index] }
    }
    const found = await shrunk(smallest, inputs, problem, judge)
    return { ...counts, difference: differenceOf(found, contestant, problem) }
  } finally {
    await Promise.all([inputs.close(), reference.close()])
  }
}

interface Found {
  readonly input: unknown
  readonly result: TestResult
}

/** The accepted submissions whose runtimes are here. */
async function contestantsOf(loaded: LoadedProblem, { evaluator }: DifferentialTools): Promise<Contestant[]> {
  const { languages } = evaluator
  const found: Contestant[] = []
  for (const submission of submissionsOf(loaded.problem, languages).filter(isAccepted)) {
    const language = languages.byFile(submission.path)
    if (languages.findRuntime(language) === undefined) continue
    found.push({ submission, language, limits: await evaluator.limits(loaded, language) })
  }
  return found
}

/** Inputs as tests whose answers are the reference's. */
async function specsOf(
  problem: Problem,
  inputs: readonly unknown[],
  reference: ReturnType<typeof openReference>,
): Promise<TestSpec[]> {
  const { signature } = problem
  const specs: TestSpec[] = []
  for (const wire of inputs) {
    const input = inputFromWire(wire, signature)
    const out = expectedOf(await answerOn(wire, problem, reference), answerTypes(signature, input), signature)
    specs.push({ class: 'sample', in: input, out, line: 1 })
  }
  return specs
}

/** @throws BankError that tells the input */
async function answerOn(
  wire: unknown,
  problem: Problem,
  reference: ReturnType<typeof openReference>,
): Promise<unknown> {
  try {
    return await reference.answer(wire)
  } catch (error) {
    if (!(error instanceof BankError)) throw error
    const input = JSON.stringify(asWritten(wire, problem))
    throw new BankError(
      error.message,
      error.faults.map((fault) => ({ ...fault, message: `fails on ${input}: ${fault.message}` })),
    )
  }
}

async function firstFailure(
  { submission, language, limits }: Contestant,
  tests: readonly TestSpec[],
  { problem }: LoadedProblem,
  { evaluator, signal }: DifferentialTools,
): Promise<TestResult | undefined> {
  if (tests.length === 0) return undefined
  const judgement: Judgement = await evaluator.submit({
    loaded: { problem, tests },
    language,
    source: readFileSync(submission.path, 'utf8'),
    limits,
    untilFailure: true,
    signal,
  })
  if (judgement.verdict === 'JE' || judgement.compile)
    throw new BankError('A submission cannot be judged.', [
      { file: submission.path, message: judgement.cause ?? judgement.compile?.message ?? judgement.verdict },
    ])
  return judgement.tests.find(({ verdict }) => verdict !== 'AC')
}

/** Takes parts away as long as the answers still differ. */
async function shrunk(
  found: Found,
  { valid }: SmallInputs,
  { kind }: Problem,
  judge: (inputs: readonly unknown[]) => Promise<Found | undefined>,
): Promise<Found> {
  let smallest = found
  for (let round = 0; round < mostShrinking; round++) {
    const candidates = new Map<string, unknown>()
    for (const input of smallerThan(smallest.input, kind)) {
      const own = await valid(input)
      if (own !== undefined) candidates.set(JSON.stringify(own), own)
    }
    const next = await judge([...candidates.values()])
    if (!next) break
    smallest = next
  }
  return smallest
}

function differenceOf({ input, result }: Found, { submission }: Contestant, problem: Problem): Difference {
  const { verdict, expected, actual, reason, failure } = result
  const why = failure?.message ?? reason ?? ''
  const answers = actual === undefined ? why : `it answers ${actual}, the reference ${expected}`
  const written = asWritten(input, problem)
  return {
    file: submission.path,
    input: written,
    message: `${verdict} on the input ${JSON.stringify(written)}${answers === '' ? '' : `: ${answers}`}`,
  }
}

/** Data of the pipe as tests.yaml has it: arguments by name. */
function asWritten(wire: unknown, { signature }: Problem): unknown {
  if (signature.kind !== 'function' || !Array.isArray(wire)) return wire
  return Object.fromEntries(signature.params.map(({ name }, index) => [name, wire[index]]))
}
