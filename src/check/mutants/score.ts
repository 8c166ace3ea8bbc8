import { readFileSync } from 'node:fs'
import pLimit from 'p-limit'
import type { LoadedProblem } from '../../bank/bank.ts'
import { BankError, type BankFault } from '../../errors.ts'
import type { Evaluator } from '../../evaluate/evaluate.ts'
import { referenceOf } from '../../evaluate/reference.ts'
import { transform } from '../../judge/languages/esbuild.ts'
import type { Language, Program } from '../../judge/languages/language.ts'
import type { TestSpec } from '../../model/problem.ts'
import type { Judgement, Limits } from '../../model/verdict.ts'
import { type Gate, openGate } from '../gate.ts'
import { type Declaration, means, readDeclarations } from './declared.ts'
import { type Mutant, mutantsOf } from './mutants.ts'

/** So many mutants of a problem are judged, chosen evenly from all. */
const most = 120
/** A test is quick where the reference needs no more than this, ms; a mutant then gets the smaller limit, ms. */
const quick = { referenceMs: 20, limitMs: 250 } as const

/** A mutant that passes all tests. */
export type Survivor = Pick<Mutant, 'line' | 'original' | 'replacement'>

/** How strong the tests of a problem are. */
export interface MutationScore {
  /** How many mutants there are; `judged` of them were. */
  readonly found: number
  readonly judged: number
  readonly killed: number
  /** How many of those that were judged are declared to be equivalent. */
  readonly equivalent: number
  readonly survivors: readonly Survivor[]
  /** What is wrong with the declarations. */
  readonly faults: readonly BankFault[]
}

export interface ScoreTools {
  readonly evaluator: Evaluator
  readonly width: number
  readonly signal: AbortSignal
}

/** What a mutant is judged on, by the limit that it gets. */
interface Stage {
  readonly loaded: LoadedProblem
  readonly limits: Limits
  /** The limits of the problem. */
  readonly full: Limits
}

/** Killed mutants as part of those that are not equivalent; 1 where there are none. */
export function scoreOf({ judged, equivalent, killed }: MutationScore): number {
  return judged === equivalent ? 1 : killed / (judged - equivalent)
}

/**
 * Judges small changes of the reference on all tests of its problem. To be called when nothing else is judged.
 * @throws BankError where the reference itself fails, Interrupted
 */
export async function mutationScore(loaded: LoadedProblem, tools: ScoreTools): Promise<MutationScore> {
  const { problem } = loaded
  const file = referenceOf(problem)
  const source = readFileSync(file, 'utf8')
  const program = await transform(source, 'ts', problem.kind)
  if ('message' in program) throw new BankError('The reference fails.', [{ file, message: program.message }])
  const { declared, faults } = readDeclarations(problem.dir)
  const lines = source.split('\n')
  const all = mutantsOf(program)
  const declarationOf = (mutant: Mutant) => declared.find((declaration) => means(declaration, mutant, lines))
  const chosen = choose(all, (mutant) => declarationOf(mutant) !== undefined)
  const language = asIs(tools.evaluator.languages.byName('javascript'), program)
  const stages = await stagesOf(loaded, program, language, tools)
  const pool = pLimit(tools.width)
  const gate = openGate()
  const judge = (mutant: Mutant) => {
    const isDeclared = declarationOf(mutant) !== undefined
    return gate.shared(() => survives(mutant, { stages, language, isDeclared, alone: gate.alone, tools }))
  }
  const survived = await Promise.all(chosen.map((mutant) => pool(() => judge(mutant))))
  const alive = new Set(chosen.filter((_, index) => survived[index]))
  const equivalent = new Set([...alive].filter((mutant) => declarationOf(mutant) !== undefined))
  const living = [...alive].filter((mutant) => !equivalent.has(mutant))
  return {
    found: all.length,
    judged: chosen.length,
    killed: chosen.length - alive.size,
    equivalent: equivalent.size,
    survivors: living.map(({ line, original, replacement }) => ({ line, original, replacement })),
    faults: [...faults, ...wrongOf(declared, all, equivalent, declarationOf)],
  }
}

/** Declarations that mean no mutant, or only such as a test kills. */
function wrongOf(
  declared: readonly Declaration[],
  all: readonly Mutant[],
  equivalent: ReadonlySet<Mutant>,
  declarationOf: (mutant: Mutant) => Declaration | undefined,
): BankFault[] {
  const living = new Set([...equivalent].map(declarationOf))
  const known = new Set(all.map(declarationOf))
  return declared
    .filter((declaration) => !living.has(declaration))
    .map((declaration) =>
      declaration.fault(
        known.has(declaration) ? 'a test kills this mutant: it is not equivalent' : 'there is no such mutant',
      ),
    )
}

/** At most so many as are judged: those that are declared, and others evenly from the first to the last. */
function choose(all: readonly Mutant[], isDeclared: (mutant: Mutant) => boolean): readonly Mutant[] {
  if (all.length <= most) return all
  const others = all.filter((mutant) => !isDeclared(mutant))
  const wanted = Math.max(0, most - (all.length - others.length))
  const picked = new Set(
    Array.from({ length: wanted }, (_, index) => others[Math.floor((index * others.length) / wanted)]),
  )
  return all.filter((mutant) => isDeclared(mutant) || picked.has(mutant))
}

/** A row of JavaScript that takes code as it is: what was transformed once needs no compiling, and is not to be kept. */
const asIs = (javascript: Language, { esModule }: Program): Language => ({
  ...javascript,
  startsAhead: false,
  compile: async (code) => ({ code, ...(esModule && { esModule }) }),
})

/**
 * The tests that the reference passes at once, with a small limit, so that a mutant which never ends costs little; then the
 * others with the limits of the problem, since a mutant that keeps those would be accepted.
 */
async function stagesOf(
  loaded: LoadedProblem,
  { code }: Program,
  language: Language,
  { evaluator, signal }: ScoreTools,
): Promise<Stage[]> {
  const limits = await evaluator.limits(loaded, evaluator.languages.byName('typescript'))
  const right = await evaluator.submit({ loaded, language, source: code, limits, signal })
  mustPass(right, loaded)
  const isQuick = new Set(
    right.tests.flatMap(({ index, timeMs }) => (timeMs <= quick.referenceMs ? [index] : [])),
  )
  const stage = (tests: readonly TestSpec[], timeMs: number): Stage => ({
    loaded: { ...loaded, tests },
    limits: { ...limits, timeMs },
    full: limits,
  })
  return [
    stage(
      loaded.tests.filter((_, index) => isQuick.has(index)),
      Math.min(quick.limitMs, limits.timeMs),
    ),
    stage(
      loaded.tests.filter((_, index) => !isQuick.has(index)),
      limits.timeMs,
    ),
  ].filter(({ loaded: { tests } }) => tests.length > 0)
}

function mustPass({ verdict, cause = verdict }: Judgement, { problem }: LoadedProblem): void {
  if (verdict !== 'AC')
    throw new BankError('The reference fails.', [{ file: referenceOf(problem), message: cause }])
}

interface Trial {
  readonly stages: readonly Stage[]
  readonly language: Language
  readonly isDeclared: boolean
  readonly alone: Gate['alone']
  readonly tools: ScoreTools
}

/**
 * Whether a mutant passes all tests. Where it passes a limit at which the load of the machine may decide, or is said to
 * be equivalent, it is judged as a person's program is: with further looks, alone.
 */
async function survives({ code }: Mutant, trial: Trial): Promise<boolean> {
  const { stages, language, isDeclared, alone } = trial
  const { evaluator, signal } = trial.tools
  for (const { loaded, limits, full } of stages) {
    signal.throwIfAborted()
    const evaluation = { loaded, language, source: code, untilFailure: true, signal }
    let judgement = await evaluator.submit({ ...evaluation, limits, secondLook: false })
    const isLate = judgement.verdict === 'TLE' || judgement.verdict === 'MLE'
    if (isLate && (isDeclared || limits.timeMs === full.timeMs))
      judgement = await evaluator.submit({ ...evaluation, limits: full, alone })
    if (judgement.verdict === 'JE')
      throw new BankError('A mutant cannot be judged.', [
        { file: referenceOf(loaded.problem), message: judgement.cause ?? 'the judge failed' },
      ])
    if (judgement.verdict !== 'AC') return false
  }
  return true
}
