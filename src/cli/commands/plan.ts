import { Option } from 'commander'
import { UsageError } from '../../errors.ts'
import type { History } from '../../history/history.ts'
import type { Entry } from '../../history/log-types.ts'
import { dayIn } from '../../insight/days.ts'
import { type PlanReport, planReport } from '../../insight/plan.ts'
import { type GoalProgress, goalNames, goalProgress, goalsIn, mondayOf } from '../../insight/plan-goals.ts'
import { planIn, planStopped, weekRange } from '../../insight/plan-parameters.ts'
import { practiceIn } from '../../insight/plan-practice.ts'
import type { Declare } from '../command-table.ts'
import type { Context } from '../context.ts'
import { day, todayIn } from '../day-flags.ts'
import { exitCodes } from '../exit-codes.ts'
import { wholeNumber } from '../number-flags.ts'
import { hours, type PlanSaid, planSaid } from '../plan-flags.ts'
import { planJson } from '../plan-json.ts'
import { renderPlan } from '../render/plan.ts'
import { goalLines } from '../render/plan-parts.ts'
import { printJson } from '../report.ts'
import { tell, tellNote } from '../tell.ts'

interface Flags extends PlanSaid {
  readonly week?: number
  readonly goalRounds?: number
  readonly goalSolved?: number
  readonly goalMinutes?: number
  readonly stop?: boolean
  readonly json?: boolean
}

const making = ['weeks', 'hours', 'interview', 'from']

export const declare: Declare = (command, start) => {
  const count = wholeNumber(weekRange.least, weekRange.most)
  const goals = ['goalRounds', 'goalSolved', 'goalMinutes']
  command
    .option('--weeks <weeks>', 'make a plan of so many weeks, 2 to 26', count)
    .option('--hours <hours>', 'the hours that you have in a week', hours)
    .option('--interview <day>', 'the day of the interview, such as 2026-12-20; the plan ends before it', day)
    .option('--from <day>', 'the first day; without it today', day)
    .addOption(
      new Option('--week <number>', 'show that week, and not the one that is now')
        .argParser(wholeNumber(1, weekRange.most))
        .conflicts(making),
    )
    .option('--goal-rounds <number>', 'a goal for each week: rounds; 0 ends it', wholeNumber(0, 200))
    .option('--goal-solved <number>', 'a goal for each week: problems solved; 0 ends it', wholeNumber(0, 200))
    .option('--goal-minutes <minutes>', 'a goal for each week: minutes; 0 ends it', wholeNumber(0, 10_080))
    .addOption(new Option('--stop', 'end the plan').conflicts([...making, ...goals, 'week']))
    .option('--json', 'print the plan as JSON')
    .action((flags: Flags) => start((context) => run(context, flags)))
}

async function run(context: Context, flags: Flags): Promise<number> {
  const { io, now } = context
  const history = await context.history()
  history.closeExpired(now())
  const before = planIn(history.entries(['plan']))
  if (flags.stop && before === undefined)
    throw new UsageError('No plan is there to stop.', "'prep plan --weeks 6 --hours 8' makes one.")
  const made = planSaid(flags, todayIn(context))
  if (made !== undefined) history.addEntry('plan', made.data, now())
  if (flags.stop) history.addEntry('plan', planStopped, now())
  setGoals(history, flags, now())
  if (made !== undefined && !flags.json) {
    tell(io, before === undefined ? 'The plan is made.' : 'The plan takes the place of the one before.')
    if (made.note !== undefined) tellNote(io, made.note)
  }
  return show(context, history, flags)
}

function setGoals(history: History, { goalRounds, goalSolved, goalMinutes }: Flags, now: number): void {
  const said = { rounds: goalRounds, solved: goalSolved, minutes: goalMinutes }
  const changed = goalNames.filter((name) => said[name] !== undefined)
  if (changed.length === 0) return
  const known = goalsIn(history.entries(['goal']))
  const goals = goalNames.map((name) => [name, said[name] ?? known[name] ?? 0] as const)
  history.addEntry('goal', Object.fromEntries(goals.filter(([, target]) => target > 0)), now)
}

async function show(context: Context, history: History, flags: Flags): Promise<number> {
  const { io } = context
  const entries = history.entries(['plan', 'goal', 'practice'])
  const today = todayIn(context)
  const report = await reportOf(context, history, entries)
  const shown = report && shownWeek(report, flags.week, today)
  const from = shown?.from ?? mondayOf(today)
  const goals = progressOf(context, history, entries, { from, to: shown?.to ?? from + 7 })
  const { columns, paint } = io.out
  if (flags.json) printJson(io, planJson(report, shown, goals))
  else if (report && shown)
    io.out.write(`${renderPlan({ report, shown, goals, today }, { columns, paint })}\n`)
  else {
    tell(io, flags.stop ? 'The plan is ended.' : "No plan yet: 'prep plan --weeks 6 --hours 8' makes one.")
    const lines = goalLines(goals, columns, paint)
    if (lines.length > 0) io.out.write(`${lines.join('\n')}\n`)
  }
  return exitCodes.ok
}

async function reportOf(
  context: Context,
  history: History,
  entries: readonly Entry[],
): Promise<PlanReport | undefined> {
  const plan = planIn(entries)
  if (plan === undefined) return undefined
  const bank = await context.bank()
  return planReport({
    plan,
    rounds: history.figures.rounds(),
    practice: practiceIn(entries),
    topics: new Set((await bank.list()).flatMap(({ topics }) => topics)),
    now: context.now(),
    dayOf: dayIn(context.timeZone),
  })
}

/** The week that is asked for, else that which is now, else the first or the last. @throws UsageError */
function shownWeek({ weeks, now }: PlanReport, asked: number | undefined, today: number) {
  const wanted = asked ?? now ?? (today < (weeks[0]?.from ?? 0) ? 1 : weeks.length)
  const found = weeks.find(({ week }) => week === wanted)
  if (found === undefined)
    throw new UsageError(`The plan has no week ${wanted}.`, `It has the weeks 1 to ${weeks.length}.`)
  return found
}

function progressOf(
  { timeZone }: Context,
  history: History,
  entries: readonly Entry[],
  span: { readonly from: number; readonly to: number },
): GoalProgress[] {
  const goals = goalsIn(entries)
  if (Object.keys(goals).length === 0) return []
  const practice = practiceIn(entries)
  return goalProgress({ goals, rounds: history.figures.rounds(), practice, dayOf: dayIn(timeZone), ...span })
}
