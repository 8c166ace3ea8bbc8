import { resolve } from 'node:path'
import { InvalidArgumentError, Option } from 'commander'
import { Interrupted, UsageError } from '../../errors.ts'
import type { History } from '../../history/history.ts'
import type { RoundRules } from '../../history/types.ts'
import type { Languages } from '../../judge/languages/languages.ts'
import type { Kind, ProblemSummary } from '../../model/problem.ts'
import { difficulties, topics } from '../../model/problem.ts'
import { beginRound, prepareRound, refuseSecond } from '../../round/round.ts'
import { isHidden, runRefusal, shownProblem } from '../../round/rules.ts'
import { waitForEnter } from '../ask.ts'
import { choice } from '../choice.ts'
import type { Declare } from '../command-table.ts'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit-codes.ts'
import { live } from '../live/live.ts'
import { nextFor, usualMinutes } from '../next-list.ts'
import { withProgress } from '../progress.ts'
import { printJson } from '../report.ts'
import { sessionOf } from '../round-session.ts'
import type { Settings } from '../settings.ts'
import { shortPath, startPreview } from '../start-preview.ts'
import { tell, tellNote } from '../tell.ts'

interface Flags {
  readonly topic?: string
  readonly difficulty?: string
  readonly language?: string
  readonly minutes?: number
  readonly root?: string
  readonly predict?: boolean
  readonly phases?: 'on' | 'off'
  readonly interview?: boolean
  readonly whiteboard?: boolean
  readonly runs?: number
  readonly yes?: boolean
  readonly json?: boolean
}

const longest = 24 * 60

function minutes(text: string): number {
  const value = Number(text)
  if (!(value > 0 && value <= longest))
    throw new InvalidArgumentError(`It must be a number of minutes, up to ${longest}.`)
  return value
}

function runs(text: string): number {
  if (!/^\d{1,3}$/.test(text)) throw new InvalidArgumentError('It must be a number of runs, up to 999.')
  return Number(text)
}

export const declare: Declare = (command, start) => {
  command
    .argument('[problem]', 'its id, or the beginning of it; without it one is picked for you')
    .option('-t, --topic <topic>', 'pick a problem of this topic', choice(topics))
    .option('-d, --difficulty <level>', 'easy, medium or hard', choice(difficulties))
    .option('-l, --language <language>', 'language of your solution')
    .option(
      '-m, --minutes <minutes>',
      "the clock; without it one and a half times the problem's target",
      minutes,
    )
    .option('--root <folder>', 'where workspaces are made (./practice)')
    .addOption(
      new Option('--phases <on|off>', 'whether the round goes through the phases of an interview').choices([
        'on',
        'off',
      ]),
    )
    .option('--interview', 'strict: what it is on is hidden, nothing is revealed, hints cost time')
    .option('--whiteboard', 'nothing is run before the first submission, whose result is a figure of its own')
    .option('--runs <number>', 'how many runs there are at most', runs)
    .option('--predict', 'ask before each submission how sure you are')
    .option('-y, --yes', 'start the clock at once')
    .option('--json', 'print the round as JSON and return; the round goes on')
    .action((problem: string | undefined, flags: Flags) => start((context) => begin(context, problem, flags)))
}

async function begin(context: Context, query: string | undefined, flags: Flags): Promise<number> {
  const { io, now, signal } = context
  refusePicking(query, flags)
  const history = await context.history()
  const expired = history.closeExpired(now())
  if (expired) tellNote(io, `the round on ${expired.title} had run out; it was ended as abandoned.`)
  refuseSecond(history)
  const [bank, evaluator, settings] = await Promise.all([
    context.bank(),
    context.evaluator(),
    context.settings(),
  ])
  const summary = query === undefined ? await pick(context, flags) : await bank.find(query)
  const name = flags.language ?? settings.language ?? lastLanguage(history, evaluator.languages, summary.kind)
  const prepared = await withProgress(context, 'Making the tests ready', async () =>
    prepareRound(evaluator, {
      loaded: await bank.load(summary),
      language: evaluator.languages.byName(name),
      minutes: flags.minutes,
      root: resolve(context.cwd, flags.root ?? settings.root ?? 'practice'),
      rules: rulesOf(flags, settings),
    }),
  )
  const waits = io.canPrompt && flags.yes !== true && flags.json !== true
  if (!flags.json) io.err.write(`${startPreview(context, history, prepared)}${waits ? '\n' : ''}\n`)
  if (waits) await waitForEnter(context, 'Press Enter to start the clock')
  if (signal.aborted) throw new Interrupted()
  const round = beginRound(history, prepared, now())
  if (flags.json) {
    const { id, language, workspace, file, startedAt, deadline } = round
    printJson(io, {
      round: id,
      problem: shownProblem(round),
      language,
      workspace,
      file,
      startedAt: new Date(startedAt).toISOString(),
      deadline: new Date(deadline).toISOString(),
      minutes: round.minutes,
      targetMinutes: isHidden(round) ? null : round.targetMinutes,
    })
    return exitCodes.ok
  }
  if (io.canPrompt && io.animate) return live(context, await sessionOf(context, history, round))
  io.out.write(`${shortPath(context.cwd, round.file)}\n`)
  const trying = runRefusal(round) === undefined ? "'prep run' tries the samples, " : ''
  tell(io, `The clock runs. ${trying}'prep submit' judges, 'prep status' tells the time.`)
  return exitCodes.ok
}

function rulesOf(flags: Flags, settings: Settings): RoundRules {
  const { interview = false, whiteboard = false } = flags
  return {
    phases: flags.phases === undefined ? (settings.phases ?? true) : flags.phases === 'on',
    interview,
    whiteboard,
    predict: flags.predict ?? settings.predict ?? false,
    runLimit: flags.runs ?? null,
  }
}

/** A problem that is named is not picked: a flag that would be ignored is refused. */
function refusePicking(query: string | undefined, { topic, difficulty }: Flags): void {
  if (query === undefined) return
  const flag = topic !== undefined ? '--topic' : difficulty !== undefined ? '--difficulty' : undefined
  if (flag)
    throw new UsageError(
      `${flag} picks a problem, but '${query}' is named.`,
      `Leave ${flag} or '${query}' out.`,
    )
}

/** The language of the newest round that one of this kind could be in; the settings may have changed since. */
function lastLanguage(history: History, { all, judges }: Languages, kind: Kind): string {
  const able = all.filter((language) => judges(language, kind)).map(({ id }) => id)
  return history.figures.newestLanguage(able) ?? 'typescript'
}

/** The first that `prep next` would give; one that is longer than its list where that is empty. */
async function pick(context: Context, { topic, difficulty, language }: Flags): Promise<ProblemSummary> {
  const listed = await nextFor(context, { topic, difficulty, language, minutes: usualMinutes })
  const { items, reason } =
    listed.items.length > 0
      ? listed
      : await nextFor(context, { topic, difficulty, language, minutes: longest })
  const [first] = items
  if (first) return first.problem
  throw new UsageError(
    `${upperFirst(reason ?? 'nothing fits')}.`,
    "'prep list' shows what there is; leave --topic or --difficulty out, or name a problem.",
  )
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
