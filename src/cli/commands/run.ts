import { readSolution, runSamples, type SampleRun } from '../../round/round.ts'
import { watchFile } from '../../round/watch.ts'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Declare } from '../program.ts'
import { withProgress } from '../progress.ts'
import { judgementExit, judgementJson, printJson } from '../report.ts'
import { renderJudgement } from '../render/judgement.ts'
import { openSession, type RoundSession } from '../round-session.ts'
import { formOf } from '../form.ts'

interface Flags {
  readonly watch?: boolean
  readonly json?: boolean
}

export const declare: Declare = (command, start) => {
  command
    .option('-w, --watch', 'run again on each save, until Ctrl-C')
    .option('--json', 'print the result as JSON')
    .action((flags: Flags) => start((context) => run(context, flags)))
}

async function run(context: Context, flags: Flags): Promise<number> {
  const session = await openSession(context)
  const code = await runOnce(context, session, readSolution(session.round), flags)
  return flags.watch ? watch(context, session, flags) : code
}

async function runOnce(context: Context, session: RoundSession, source: string, flags: Flags): Promise<number> {
  const { history, round, loaded, language } = session
  const ran = await withProgress(context, 'Running the samples', () => runSamples({ ...session, source, signal: context.signal }))
  const { passed, total } = ran.judgement
  history.addEvent(round.id, 'ran', { passed, total }, context.now())
  if (flags.json) printJson(context.io, { round: round.id, ...judgementJson(loaded, language, ran.judgement) })
  else context.io.out.write(`${shown(context, session, ran, source)}\n`)
  return judgementExit(ran.judgement)
}

function shown({ io }: Context, { loaded }: RoundSession, ran: SampleRun, source: string): string {
  const { columns, paint } = io.out
  return renderJudgement(ran.judgement, { columns, paint, source, ...ran, ...formOf(loaded.problem) })
}

async function watch(context: Context, session: RoundSession, flags: Flags): Promise<number> {
  const { history, round, evaluator, language, limits } = session
  let last: Promise<unknown> = Promise.resolve()
  const warm = (): void => evaluator.judge.warm(language, limits.memoryKb)
  warm()
  await new Promise<void>((resolve, reject) => {
    const watching = watchFile(round.file, (event) => {
      if (event.kind === 'gone') return end()
      history.addEvent(round.id, 'saved', { source: history.addSource(event.text) }, context.now())
      last = last.then(() => runOnce(context, session, event.text, flags)).then(warm, reject)
    })
    const end = (): void => {
      watching.close()
      resolve()
    }
    context.signal.addEventListener('abort', end)
  })
  await last
  return exitCodes.ok
}
