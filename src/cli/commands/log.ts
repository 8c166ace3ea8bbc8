import { InvalidArgumentError, Option } from 'commander'
import { UsageError } from '../../errors.ts'
import type { History } from '../../history/history.ts'
import { dayText } from '../../insight/days.ts'
import {
  type LoggedPractice,
  type PracticeData,
  practiceFormats,
  practiceIn,
  type Score,
} from '../../insight/plan-practice.ts'
import { topics } from '../../model/problem.ts'
import { choice } from '../choice.ts'
import type { Declare } from '../command-table.ts'
import type { Context } from '../context.ts'
import { day, todayIn } from '../day-flags.ts'
import { exitCodes } from '../exit-codes.ts'
import { wholeNumber } from '../number-flags.ts'
import { practiceJson } from '../practice-json.ts'
import { renderPractice } from '../render/log.ts'
import { printJson } from '../report.ts'
import { tell } from '../tell.ts'
import { someText } from '../text-argument.ts'

interface Flags {
  readonly minutes?: number
  readonly format?: string
  readonly topic?: string
  readonly score?: Score
  readonly feedback?: string
  readonly questions?: string
  readonly date?: number
  readonly undo?: number
  readonly json?: boolean
}

/** Such as 3/4. */
function score(text: string): Score {
  const [, reached = '', outOf = ''] = /^(\d{1,4}(?:\.\d{1,2})?)\/(\d{1,4})$/.exec(text.trim()) ?? []
  if (outOf === '' || Number(outOf) === 0 || Number(reached) > Number(outOf))
    throw new InvalidArgumentError('It must be a part of a whole, such as 3/4.')
  return { reached: Number(reached), outOf: Number(outOf) }
}

const dayMinutes = 24 * 60

export const declare: Declare = (command, start) => {
  command
    .option('-m, --minutes <minutes>', 'how long it took', wholeNumber(1, dayMinutes))
    .option('-f, --format <format>', practiceFormats.join(', '), choice(practiceFormats))
    .option('-t, --topic <topic>', 'what it was about', choice(topics))
    .option('--score <score>', 'what you reached, such as 3/4', score)
    .option('--feedback <text>', 'what you were told', someText)
    .option('--questions <text>', 'what you were asked', someText)
    .option('--date <day>', 'the day, such as 2026-01-31; without it today', day)
    .addOption(
      new Option('--undo <number>', 'take back the entry of that number')
        .argParser(wholeNumber(1, 1_000_000))
        .conflicts(['minutes', 'format', 'topic', 'score', 'feedback', 'questions', 'date']),
    )
    .option('--json', 'print what is logged as JSON')
    .action((flags: Flags) => start((context) => log(context, flags)))
}

async function log(context: Context, flags: Flags): Promise<number> {
  const { io, now } = context
  const history = await context.history()
  const said = practiceSaid(context, flags)
  if (said !== undefined) {
    const { id } = history.addEntry('practice', { ...said }, now())
    const added = logged(history).find((one) => one.id === id)
    if (added === undefined) throw new Error('What was logged is not in the log.')
    if (flags.json) printJson(io, { logged: practiceJson(added) })
    else tell(io, `Logged as ${added.number}: ${said.minutes} min of ${said.format} on ${said.day}.`)
    return exitCodes.ok
  }
  if (flags.undo !== undefined) {
    const wrong = takeBack(context, history, flags.undo)
    if (!flags.json) tell(io, `Taken back: ${wrong.minutes} min of ${wrong.format} on ${wrong.day}.`)
  }
  const all = logged(history)
  if (flags.json) printJson(io, { practice: all.map(practiceJson) })
  else if (flags.undo === undefined && all.length === 0)
    tell(io, "Nothing is logged yet. 'prep log --minutes 45 --format mock' logs practice done elsewhere.")
  else if (flags.undo === undefined)
    io.out.write(`${renderPractice(all, { columns: io.out.columns, paint: io.out.paint })}\n`)
  return exitCodes.ok
}

function logged(history: History): LoggedPractice[] {
  return practiceIn(history.entries(['practice']))
}

/** What the flags log; undefined where they log nothing. @throws UsageError where a part is missing */
function practiceSaid(context: Context, flags: Flags): PracticeData | undefined {
  const { minutes, format, topic, score: reached, feedback, questions, date } = flags
  const said = [minutes, format, topic, reached, feedback, questions, date]
  if (said.every((value) => value === undefined)) return undefined
  const known = practiceFormats.find((one) => one === format)
  if (minutes === undefined || known === undefined)
    throw new UsageError(`--${minutes === undefined ? 'minutes' : 'format'} is missing.`, [
      'Practice is logged with minutes and format: prep log --minutes 45 --format mock',
    ])
  const today = todayIn(context)
  if (date !== undefined && date > today)
    throw new UsageError(`${dayText(date)} is still to come.`, 'Only what was done is logged.')
  return {
    minutes,
    format: known,
    topic: topics.find((one) => one === topic) ?? null,
    score: reached ?? null,
    feedback: feedback ?? null,
    questions: questions ?? null,
    day: dayText(date ?? today),
  }
}

/** The log is only ever appended to: an entry is taken back by another. */
function takeBack({ now }: Context, history: History, number: number): LoggedPractice {
  const wrong = logged(history).find((one) => one.number === number)
  if (wrong === undefined)
    throw new UsageError(`Nothing in the log has the number ${number}.`, "'prep log' lists what there is.")
  history.addEntry('practice', { retracts: wrong.id }, now())
  return wrong
}
