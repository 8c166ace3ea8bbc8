import { join } from 'node:path'
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { LoadedProblem } from '../../bank/bank.ts'
import { canCheckCases } from '../../evaluate/case-checks.ts'
import type { Evaluator } from '../../evaluate/evaluate.ts'
import type { Round } from '../../history/types.ts'
import { type CheckedCase, checkCases, checkOwnCases, isRun } from '../../round/own-cases-check.ts'
import { addCases, removeCase } from '../../round/own-cases-edit.ts'
import { requireRound } from '../../round/round.ts'
import { isHidden } from '../../round/rules.ts'
import { casesFile } from '../../round/workspace.ts'
import { type GivenFlags, givenCases } from '../case-input.ts'
import type { Declare } from '../command-table.ts'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit-codes.ts'
import { withProgress } from '../progress.ts'
import { renderCases, uncheckedWords } from '../render/case.ts'
import { count } from '../render/fit.ts'
import { caseJson, printJson } from '../report.ts'
import { loadProblemOf } from '../round-session.ts'
import { tell, tellNote } from '../tell.ts'

interface JsonFlag {
  readonly json?: boolean
}

type AddFlags = GivenFlags & JsonFlag

export const declare: Declare = (command, start) => {
  declareAdd(command.command('add')).action((flags: AddFlags) => start((context) => add(context, flags)))
  command
    .command('list')
    .description('Show the own cases of the round, and what each is worth.')
    .summary('show the cases, and what each is worth')
    .option('--json', 'print the cases as JSON')
    .action((flags: JsonFlag) => start((context) => list(context, flags)))
  command
    .command('remove')
    .description('Remove an own case of the round; comments and other cases stay.')
    .summary('remove a case')
    .argument('<number>', 'its place in the file, from 1', wholeNumber)
    .option('--json', 'print what was removed as JSON')
    .action((number: number, flags: JsonFlag) => start((context) => remove(context, number, flags)))
}

function declareAdd(command: Command): Command {
  return command
    .description('Add a case of your own to the round; without --in or --from-sample from standard input.')
    .summary('add a case; it is checked at once')
    .option('--in <value>', "the input in YAML or JSON, as '{n: 3}'; of a problem that reads text, the text")
    .option('--out <value>', 'the answer that you expect; without it the case is only run')
    .option('--label <text>', 'a name for the case')
    .addOption(
      new Option('--from-sample <number>', 'take input and answer of a sample, from 1')
        .argParser(wholeNumber)
        .conflicts(['in', 'out']),
    )
    .option('--json', 'print what was added as JSON')
}

function wholeNumber(text: string): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1)
    throw new InvalidArgumentError('It must be a whole number from 1.')
  return value
}

/** What the commands on own cases need of the open round. */
interface Desk {
  readonly round: Round
  readonly file: string
  readonly evaluator: Evaluator
  readonly loaded: LoadedProblem
}

async function add(context: Context, flags: AddFlags): Promise<number> {
  const desk = await deskOf(context)
  const { problem } = desk.loaded
  const given = await givenCases(context.io.stdin, flags, desk.loaded)
  const cases = await withProgress(context, 'Checking the case', () =>
    checkCases(
      given.map((own) => ({ line: 1, ...own })),
      { ...desk, signal: context.signal },
    ),
  )
  const refused = cases.filter((one) => !isRun(one))
  const added = refused.length === 0
  const first = added ? addCases(desk.file, given, problem.signature) : 1
  const placed = cases.map((one) => ({ ...one, number: first - 1 + one.number }))
  if (flags.json) {
    const shown = placed.map((one) => ({ ...caseJson(one, problem), case: added ? one.number : null }))
    printJson(context.io, {
      round: desk.round.id,
      added: added ? placed.length : 0,
      file: desk.file,
      cases: shown,
    })
  } else {
    const { columns, paint } = context.io.out
    const listed = added || cases.length > 1 ? placed : placed.map((one) => ({ ...one, number: null }))
    context.io.out.write(`${renderCases(listed, problem, { columns, paint })}\n`)
    tellUnchecked(context, placed, desk)
    if (!added)
      tell(context.io, cases.length === 1 ? 'It was not added.' : `None was added: ${refused.length} wrong.`)
  }
  return added ? exitCodes.ok : exitCodes.failed
}

async function list(context: Context, flags: JsonFlag): Promise<number> {
  const desk = await deskOf(context)
  const { problem } = desk.loaded
  const cases = await withProgress(context, 'Checking your cases', () =>
    checkOwnCases({ ...desk, casesFile: desk.file, signal: context.signal }),
  )
  if (flags.json) {
    const shown = cases.map((one) => caseJson(one, problem))
    printJson(context.io, { round: desk.round.id, file: desk.file, cases: shown })
  } else if (cases.length === 0)
    tell(context.io, "There are no cases of your own. 'prep case add' adds one, as does an editor.")
  else {
    const { columns, paint } = context.io.out
    context.io.out.write(`${renderCases(cases, problem, { columns, paint })}\n`)
    tellUnchecked(context, cases, desk)
  }
  return exitCodes.ok
}

async function remove(context: Context, number: number, flags: JsonFlag): Promise<number> {
  const desk = await deskOf(context)
  const left = removeCase(desk.file, number)
  if (flags.json) printJson(context.io, { round: desk.round.id, file: desk.file, removed: number, left })
  else tell(context.io, `Own case ${number} is removed; ${count(left, 'case')} left.`)
  return exitCodes.ok
}

async function deskOf(context: Context): Promise<Desk> {
  const history = await context.history()
  const round = requireRound(history, context.now())
  const [bank, evaluator] = await Promise.all([context.bank(), context.evaluator()])
  const loaded = await loadProblemOf(bank, round)
  return { round, file: join(round.workspace, casesFile), evaluator, loaded }
}

function tellUnchecked(context: Context, cases: readonly CheckedCase[], { loaded, round }: Desk): void {
  const words = uncheckedWords(cases, canCheckCases(loaded.problem), isHidden(round))
  if (words !== '') tellNote(context.io, words)
}
