import { Command, CommanderError, Option } from 'commander'
import { Interrupted, PrepError } from '../errors.ts'
import { type IsolationMode, isolationModes } from '../judge/isolation/modes.ts'
import { type Action, entries } from './command-table.ts'
import type { Context } from './context.ts'
import { exitCodes } from './exit-codes.ts'
import type { Io } from './io.ts'

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
