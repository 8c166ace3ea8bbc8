import { existsSync } from 'node:fs'
import type { LoadedProblem } from '../../bank/bank.ts'
import { generatorFile, inProblem } from '../../bank/layout.ts'
import type { Judge } from '../../judge/task.ts'
import { inputToWire } from '../../model/input.ts'
import { type Dice, diceFrom } from './dice.ts'
import { type Answered, openProblemCode, type ProblemCode } from './problem-code.ts'
import { inUsualForm } from './usual-form.ts'
import { variantOf } from './variants.ts'

/** So many inputs are tried; fewer of a program that is started for each. */
const wanted = { function: 400, class: 400, stdio: 200 } as const
/** An input is small up to this length of its JSON. */
const smallLength = 400
/** Arguments of a generator become at most this; larger ones of tests.yaml are never kept. */
const smallest = { argument: 8, kept: 100 } as const
/** A generator that has refused so often is not asked again; one that is stuck counts for many. */
const patience = { refused: 40, stuck: 20 } as const

/** Says whether an input may be given to a program; it is data of the pipe. */
export interface SmallInputs {
  /** Small valid inputs, different ones, shortest first. */
  readonly all: readonly unknown[]
  /** An input in its usual form; undefined where it is none of the signature, or `validate` refuses it. */
  valid(input: unknown): Promise<unknown>
  close(): Promise<void>
}

/** A generator with arguments of tests.yaml, to be made small. */
interface Recipe {
  readonly name: string
  readonly args: Readonly<Record<string, unknown>>
  refused: number
}

/**
 * Small inputs of a problem, the same in every run: from its generators with small arguments, and from the written tests
 * and those with small changes; undefined where the problem has no `validate` to say what an input is.
 */
export async function smallInputs(loaded: LoadedProblem, judge: Judge): Promise<SmallInputs | undefined> {
  const { problem, tests } = loaded
  const { signature, dir, kind } = problem
  if (!existsSync(inProblem(dir, generatorFile))) return undefined
  const code = openProblemCode(problem, judge)
  const valid = validator(code, loaded)
  const dice = diceFrom(1)
  const found = new Map<string, unknown>()
  const add = async (input: unknown): Promise<boolean> => {
    const own = lengthOf(input) <= smallLength ? await valid(input) : undefined
    if (own !== undefined) found.set(JSON.stringify(own), own)
    return own !== undefined
  }
  for (const { in: input } of tests) if (input !== undefined) await add(inputToWire(input, signature))
  const recipes = recipesOf(loaded)
  for (let tries = 0; tries < wanted[kind] && found.size < wanted[kind] / 2; tries++) {
    const open = recipes.filter(({ refused }) => refused < patience.refused)
    if (open.length === 0) break
    const recipe = dice.pick(open)
    const answer = await generated(recipe, code, dice)
    if (answer === 'stuck') recipe.refused += patience.stuck
    else if (answer === 'refused' || !(await add(answer.value))) recipe.refused++
  }
  for (let tries = 0; tries < 4 * wanted[kind] && found.size < wanted[kind] && found.size > 0; tries++) {
    let input = dice.pick([...found.values()])
    for (let edits = dice.int(1, 3); edits > 0; edits--) input = variantOf(input, kind, dice)
    await add(input)
  }
  return {
    all: [...found.values()].sort((a, b) => lengthOf(a) - lengthOf(b)),
    valid,
    close: () => code.close(),
  }
}

const lengthOf = (input: unknown): number => JSON.stringify(input).length

function validator(code: ProblemCode, { problem }: LoadedProblem): SmallInputs['valid'] {
  let stuck = 0
  return async (input) => {
    const own = stuck < patience.stuck ? inUsualForm(input, problem.signature) : undefined
    if (own === undefined) return undefined
    const answer = await code.ask({ call: 'validate', input: own })
    if (answer === 'stuck') stuck++
    return typeof answer === 'object' && answer.value === null ? own : undefined
  }
}

/** The generator that scales, and all that tests use with their arguments, each once. */
function recipesOf({ problem, tests }: LoadedProblem): Recipe[] {
  const { scale } = problem.complexity ?? {}
  const used = tests.flatMap(({ generate }) =>
    generate ? [{ name: generate.name, args: generate.args }] : [],
  )
  const all = [...(scale ? [{ name: scale.use, args: { [scale.param]: scale.from } }] : []), ...used]
  const texts = new Map(all.map((recipe) => [JSON.stringify(recipe), recipe]))
  return [...texts.values()].map((recipe) => ({ ...recipe, refused: 0 }))
}

function generated({ name, args }: Recipe, code: ProblemCode, dice: Dice): Promise<Answered> {
  const small = Object.entries(args).map(([key, value]) => [key, smallArgument(value, dice)])
  const seed = dice.int(1, 1_000_000_000)
  return code.ask({ call: 'generate', name, seed, args: Object.fromEntries(small) })
}

/** A number becomes a small one, or, where it is not large, sometimes stays; all else stays. */
function smallArgument(value: unknown, dice: Dice): unknown {
  if (typeof value !== 'number' || !Number.isInteger(value)) return value
  if (Math.abs(value) <= smallest.kept && dice.int(0, 1) === 0) return value
  return value < 0 ? dice.int(-smallest.argument, 0) : dice.int(0, smallest.argument)
}
