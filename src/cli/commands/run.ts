import { Option } from 'commander'
import { PrepError } from '../../errors.ts'
import { runSamples, type SampleRun } from '../../round/attempt.ts'
import { readSolution } from '../../round/round.ts'
import { type WatchEvent, watchFile } from '../../round/watch.ts'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit-codes.ts'
import { formOf } from '../form.ts'
import type { Declare } from '../program.ts'
import { withProgress } from '../progress.ts'
import { renderError } from '../render/errors.ts'
import { renderJudgement } from '../render/judgement.ts'
import { judgementExit, printJson, runJson } from '../report.ts'
import { openSession, type RoundSession } from '../round-session.ts'

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
  const session = await openSession(context)
  const first = (): Promise<number> => runOnce(context, session, readSolution(session.round), flags)
  return flags.watch ? watch(context, session, first) : first()
}

async function runOnce(
  context: Context,
  session: RoundSession,
  source: string,
  flags: Flags,
): Promise<number> {
  const { history, round } = session
  const ran = await withProgress(context, 'Running the samples', () =>
    runSamples({ ...session, source, signal: context.signal }),
  )
  const { passed, total } = ran.judgement
  history.addEvent(round.id, 'ran', { passed, total }, context.now())
  if (flags.json)
    printJson(context.io, { round: round.id, ...runJson(session.loaded, session.language, ran) })
  else context.io.out.write(`${shown(context, session, ran, source)}\n`)
  return judgementExit(ran.judgement)
}

function shown({ io }: Context, { loaded }: RoundSession, ran: SampleRun, source: string): string {
  const { columns, paint } = io.out
  return renderJudgement(ran.judgement, { columns, paint, source, ...ran, ...formOf(loaded.problem) })
}

/** Runs on each save of solution or own cases until Ctrl-C, or until the folder is gone. What cannot be run is told, and the next save waited for. */
async function watch(context: Context, session: RoundSession, first: () => Promise<number>): Promise<number> {
  const { history, round, evaluator, language, limits, loaded } = session
  const tried = async (run: () => Promise<number>): Promise<void> => {
    try {
      await run()
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
    const next = (run: () => Promise<number>): void => {
      last = last.then(() => tried(run))
      last.catch((error) => {
        close()
        reject(error)
      })
    }
    const onSolution = (event: WatchEvent): void => {
      if (event.kind === 'gone') end()
      else
        next(async () => {
          history.addEvent(round.id, 'saved', { source: history.addSource(event.text) }, context.now())
          return runOnce(context, session, event.text, {})
        })
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
