import { InvalidArgumentError, Option } from 'commander'
import type { Problem } from '../../model/problem.ts'
import {
  askQuestion,
  type Clarified,
  clarifiedOf,
  showQuestions,
  tickQuestions,
} from '../../round/clarify.ts'
import { requireRound } from '../../round/round.ts'
import { keepSecret } from '../../round/secret.ts'
import type { Declare } from '../command-table.ts'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit-codes.ts'
import { renderQuestions } from '../render/clarify.ts'
import { printJson } from '../report.ts'
import { tell } from '../tell.ts'
import { someText } from '../text-argument.ts'

interface Flags {
  readonly show?: boolean
  readonly tick?: readonly number[]
  readonly json?: boolean
}

function numbers(text: string): number[] {
  if (text.trim() === 'none') return []
  const parts = text.split(',').map((part) => part.trim())
  if (!parts.every((part) => /^\d{1,3}$/.test(part)))
    throw new InvalidArgumentError("It must be numbers such as 1,3, or 'none'.")
  return parts.map(Number)
}

export const declare: Declare = (command, start) => {
  command
    .argument(
      '[question]',
      'what you would ask the interviewer; without it all questions are listed',
      someText,
    )
    .option('--show', "show the problem's own questions and answers, once you have asked one yourself")
    .addOption(
      new Option(
        '--tick <numbers>',
        "all of the problem's questions that you had thought of, such as 1,3; none clears",
      )
        .argParser(numbers)
        .conflicts('show'),
    )
    .option('--json', 'print the questions as JSON')
    .action((question: string | undefined, flags: Flags) =>
      start((context) => clarify(context, question, flags)),
    )
}

async function clarify(context: Context, question: string | undefined, flags: Flags): Promise<number> {
  const { io, now } = context
  const history = await context.history()
  const round = requireRound(history, now())
  // Written down first: whatever becomes of the rest, the question was asked.
  if (question !== undefined) askQuestion(history, round, question, now())
  const bank = await context.bank()
  const { clarify: known } = await keepSecret(round, async () =>
    bank.loadProblem(await bank.byId(round.problem)),
  )
  const total = known.length
  if (flags.show && total > 0) showQuestions(history, round, now())
  if (flags.tick) tickQuestions(history, round, { ticked: flags.tick, total }, now())
  const clarified = clarifiedOf(history.events(round.id))
  if (flags.json) printJson(io, { round: round.id, ...clarifyJson(clarified, known) })
  else {
    const isListed = question === undefined || flags.show || flags.tick !== undefined
    const text = isListed ? renderQuestions(clarified, known, io.out) : ''
    if (text !== '') io.out.write(`${text}\n`)
    const next = nextWords(clarified, total, isListed)
    if (next !== '') tell(io, next)
  }
  return exitCodes.ok
}

/** `clarify` is null until the problem's questions are shown. */
function clarifyJson({ questions, shown, ticked }: Clarified, known: Problem['clarify']) {
  const numbered = known.map(({ question, answer }, index) => ({
    number: index + 1,
    question,
    answer,
    ticked: ticked.includes(index + 1),
  }))
  return { questions, total: known.length, clarify: shown ? numbered : null }
}

function nextWords({ questions, shown, ticked }: Clarified, total: number, isListed: boolean): string {
  if (total === 0) return 'This problem has no questions of its own to compare yours with.'
  if (shown)
    return isListed && ticked.length === 0
      ? "'prep clarify --tick 1,3' says which of them you had thought of."
      : ''
  if (questions.length === 0) return "You asked nothing yet: prep clarify 'May it be empty?'"
  return "'prep clarify --show' shows the problem's own questions."
}
