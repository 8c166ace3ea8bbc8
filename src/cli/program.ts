import { Command, CommanderError, Option } from 'commander'
import { Interrupted, PrepError } from '../errors.ts'
import { type IsolationMode, isolationModes } from '../judge/isolation/modes.ts'
import type { Context } from './context.ts'
import { exitCodes } from './exit-codes.ts'
import type { Io } from './io.ts'

/** Declares a command's arguments and flags, and what it does; the action's exit code goes to `done`. */
export type Declare = (command: Command, start: (action: Action) => Promise<void>) => void

/** What a command does with what it may use; returns the exit code. */
export type Action = (context: Context) => Promise<number>

interface Entry {
  readonly name: string
  readonly summary: string
  readonly group: string
  /** Loads the command's file. Only the command that is asked for is loaded. */
  readonly load: () => Promise<{ readonly declare: Declare }>
}

const practice = 'Practise:'
const learn = 'Learn:'
const author = 'Judge and check:'

const entries: readonly Entry[] = [
  {
    name: 'start',
    group: practice,
    summary: 'begin a timed round',
    load: () => import('./commands/start.ts'),
  },
  {
    name: 'run',
    group: practice,
    summary: 'run the samples and your own cases',
    load: () => import('./commands/run.ts'),
  },
  {
    name: 'submit',
    group: practice,
    summary: 'judge your solution on the hidden tests',
    load: () => import('./commands/submit.ts'),
  },
  { name: 'hint', group: practice, summary: 'take the next hint', load: () => import('./commands/hint.ts') },
  {
    name: 'status',
    group: practice,
    summary: 'the open round, in one line',
    load: () => import('./commands/status.ts'),
  },
  {
    name: 'resume',
    group: practice,
    summary: 'go back to the open round',
    load: () => import('./commands/resume.ts'),
  },
  {
    name: 'stop',
    group: practice,
    summary: 'give the open round up',
    load: () => import('./commands/stop.ts'),
  },
  {
    name: 'stats',
    group: learn,
    summary: 'where you are strong and weak',
    load: () => import('./commands/stats.ts'),
  },
  { name: 'history', group: learn, summary: 'your rounds', load: () => import('./commands/history.ts') },
  {
    name: 'show',
    group: learn,
    summary: 'one round: its timeline and code',
    load: () => import('./commands/show.ts'),
  },
  {
    name: 'solution',
    group: learn,
    summary: 'the approach and a solution of a problem',
    load: () => import('./commands/solution.ts'),
  },
  {
    name: 'list',
    group: learn,
    summary: 'the problems of the bank',
    load: () => import('./commands/list.ts'),
  },
  {
    name: 'view',
    group: learn,
    summary: 'the statement of a problem',
    load: () => import('./commands/view.ts'),
  },
  {
    name: 'judge',
    group: author,
    summary: 'judge a file on a problem, without a round',
    load: () => import('./commands/judge.ts'),
  },
  {
    name: 'doctor',
    group: author,
    summary: 'what this machine has: languages, isolation, folders',
    load: () => import('./commands/doctor.ts'),
  },
  {
    name: 'check',
    group: author,
    summary: 'check a bank, or a folder of solutions',
    load: () => import('./commands/check.ts'),
  },
  {
    name: 'bank',
    group: author,
    summary: 'bring problems into a bank',
    load: () => import('./commands/bank.ts'),
  },
]

/** Flags of every command that matter below the command line. */
export interface GlobalOptions {
  readonly isolation?: IsolationMode
}

export interface Invocation {
  readonly io: Io
  readonly version: string
  readonly signal: AbortSignal
  readonly connect: (options: GlobalOptions) => Promise<Context>
}

/** Runs the command that the arguments name, and returns the exit code. Errors are told on `err`. */
export async function runCommand(args: readonly string[], invocation: Invocation): Promise<number> {
  const { io, version, signal, connect } = invocation
  let code: number = exitCodes.ok
  let context: Context | undefined
  let program: Command | undefined
  const start = async (action: Action): Promise<void> => {
    context = await connect(program?.opts<GlobalOptions>() ?? {})
    code = await action(context)
  }
  try {
    program = await buildProgram(args, io, version, start)
    await program.parseAsync(args, { from: 'user' })
    return signal.aborted ? exitCodes.interrupted : code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage
    if (signal.aborted || error instanceof Interrupted) return exitCodes.interrupted
    const { renderError } = await import('./render/errors.ts')
    const { columns, paint } = io.err
    const verbose = args.includes('--verbose')
    io.err.write(`${renderError(error, { columns, paint, verbose, ...(context && { cwd: context.cwd }) })}\n`)
    return error instanceof PrepError ? error.exitCode : exitCodes.fault
  } finally {
    await context?.close()
  }
}

/** Help is wrapped beside its terms down to this width, columns. */
const narrowest = 10

async function buildProgram(
  args: readonly string[],
  io: Io,
  version: string,
  start: (action: Action) => Promise<void>,
): Promise<Command> {
  const program = new Command('prep')
    .description(
      'Timed coding-interview practice: a real clock, hidden tests, and an honest memory of your weak topics.',
    )
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .option('--no-color', 'print without colours')
    .option('--no-input', 'ask nothing; name the missing flag instead')
    .addOption(
      new Option(
        '--isolation <mode>',
        'strict: judge only in namespaces; auto: as well apart as this machine allows; off: limits alone',
      ).choices(isolationModes),
    )
    .option('--verbose', 'tell more of an unexpected error')
    .showSuggestionAfterError()
    .showHelpAfterError("('prep --help' lists commands and flags)")
    .configureHelp({ minWidthToWrap: narrowest, showGlobalOptions: true })
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.out.write(text),
      writeErr: (text) => io.err.write(text),
      getOutHelpWidth: () => io.out.columns,
      getErrHelpWidth: () => io.err.columns,
      outputError: (text, write) => write(text.replace(/^error:/, io.err.paint.fail('error:'))),
    })
  const asked = args.filter((arg) => !arg.startsWith('-'))
  const names = asked[0] === 'help' ? asked.slice(1, 2) : asked.slice(0, 1)
  for (const { name, summary, group, load } of entries) {
    const command = program
      .command(name)
      .description(`${summary[0]?.toUpperCase()}${summary.slice(1)}.`)
      .summary(summary)
    command.helpGroup(group)
    if (names.includes(name)) (await load()).declare(command, start)
  }
  return program
}
