import { Option } from 'commander'
import { PrepError, UsageError } from '../../errors.ts'
import { canCheckCases } from '../../evaluate/case-checks.ts'
import type { Round } from '../../history/types.ts'
import { recordRun, runSamples, type SampleRun } from '../../round/attempt.ts'
import { readSolution, requireRound } from '../../round/round.ts'
import { isHidden, requireRun, runsLeft } from '../../round/rules.ts'
import { keepSave } from '../../round/saves.ts'
import { type WatchEvent, watchFile } from '../../round/watch.ts'
import type { Declare } from '../command-table.ts'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit-codes.ts'
import { formOf } from '../form.ts'
import { withProgress } from '../progress.ts'
import { faultLines, uncheckedWords } from '../render/case.ts'
import { renderError } from '../render/errors.ts'
import { count } from '../render/fit.ts'
import { renderJudgement } from '../render/judgement.ts'
import { judgementExit, printJson, runJson } from '../report.ts'
import { type RoundSession, sessionOf } from '../round-session.ts'
import { tell, tellNote } from '../tell.ts'

interface Flags {
  readonly watch?: boolean
  readonly json?: boolean
}

export const declare: Declare = (command, start) => {
  command
    .addOption(new Option('-w, --watch', 'run again on each save, until Ctrl-C').conflicts('json'))
    .option('--json', 'print the result as JSON')
    .action((flags: Flags) => start((context) => run(context, flags)))
}

async function run(context: Context, flags: Flags): Promise<number> {
  const history = await context.history()
  const round = requireRound(history, context.now())
  requireRun(round)
  if (flags.watch) refuseWatch(round)
  const session = await sessionOf(context, history, round)
  const notes = new Set<string>()
  const runSource: Run = (source) => runOnce(context, session, source, flags, notes)
  return flags.watch ? watch(context, session, runSource) : runSource(readSolution(session.round))
}

/** @throws UsageError where the round's runs are limited */
function refuseWatch({ rules }: Round): void {
  if (rules.runLimit !== null)
    throw new UsageError(
      'The runs of this round are limited: a watch would use them up.',
      "'prep run' runs once.",
    )
}

type Run = (source: string) => Promise<number>

/** @param notes what was told of the cases already: it is told once */
async function runOnce(
  context: Context,
  session: RoundSession,
  source: string,
  flags: Flags,
  notes: Set<string>,
): Promise<number> {
  const { history, round } = session
  keepSave(history, round, source, context.now())
  const ran = await withProgress(context, 'Running the samples', () =>
    runSamples({ ...session, source, signal: context.signal }),
  )
  recordRun(history, round, ran, context.now())
  const left = runsLeft(history.round(round.id))
  if (flags.json)
    printJson(context.io, {
      round: round.id,
      ...runJson(session.loaded, session.language, ran, round),
      runsLeft: left,
    })
  else context.io.out.write(`${shown(context, session, ran, source)}\n`)
  if (left !== null && !flags.json) tell(context.io, `${count(left, 'run')} left.`)
  const note = uncheckedWords(ran.cases, canCheckCases(session.loaded.problem), isHidden(round))
  if (note !== '' && !notes.has(note) && !flags.json) tellNote(context.io, note)
  notes.add(note)
  return judgementExit(ran.judgement)
}

function shown({ io }: Context, { loaded }: RoundSession, ran: SampleRun, source: string): string {
  const { columns, paint } = io.out
  const text = renderJudgement(ran.judgement, { columns, paint, source, ...ran, ...formOf(loaded.problem) })
  const faults = faultLines(ran.cases, { columns, paint })
  return faults.length === 0 ? text : `${text}\n\n${faults.join('\n')}`
}

/** Runs on each save of solution or own cases until Ctrl-C, or until the folder is gone. What cannot be run is told, and the next save waited for. */
async function watch(context: Context, session: RoundSession, run: Run): Promise<number> {
  const { round, evaluator, language, limits, loaded } = session
  const first = (): Promise<number> => run(readSolution(round))
  const tried = async (work: () => Promise<number>): Promise<void> => {
    try {
      await work()
    } catch (error) {
      if (!(error instanceof PrepError)) throw error
      const { columns, paint } = context.io.err
      context.io.err.write(`${renderError(error, { columns, paint, cwd: context.cwd })}\n`)
    }
    if (loaded.problem.kind !== 'stdio' && !context.signal.aborted)
      evaluator.judge.warm(language, limits.memoryKb)
  }
  let last = Promise.resolve()
  await new Promise<void>((resolve, reject) => {
    const close = (): void => {
      for (const watch of watching) watch.close()
    }
    const end = (): void => {
      close()
      resolve()
    }
    const next = (work: () => Promise<number>): void => {
      last = last.then(() => tried(work))
      last.catch((error) => {
        close()
        reject(error)
      })
    }
    const onSolution = (event: WatchEvent): void => {
      if (event.kind === 'gone') end()
      else next(() => run(event.text))
    }
    const onCases = (event: WatchEvent): void => {
      if (event.kind === 'saved') next(first)
    }
    const watching = [watchFile(round.file, onSolution), watchFile(session.casesFile, onCases)]
    next(first)
    context.signal.addEventListener('abort', end)
    if (context.signal.aborted) end()
  })
  await last
  return exitCodes.ok
}
