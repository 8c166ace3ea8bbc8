import { extname, parse } from 'node:path'
import type { Limits } from '../model/verdict.ts'
import type { Ending } from './ending.ts'
import type { Command } from './isolation/isolation.ts'
import { type Language, type Program, solutionName } from './languages/language.ts'
import { allowanceOf, exceededWords } from './limits.ts'
import type { RunnerMachine } from './runner.ts'
import { Sandbox } from './sandbox.ts'

/** A program of a problem package that validates: one source file, and the files that lie beside it. */
export interface ValidatorTask {
  readonly language: Language
  readonly source: string
  /** By name: further sources of a compiled language, headers, modules. */
  readonly beside: Readonly<Record<string, string>>
  /** What one run may use. */
  readonly limits: Limits
}

/** One run: what it gets on standard input and as arguments, and the files that it finds in its working folder. */
export interface ValidatorRun {
  readonly input: string
  readonly args: readonly string[]
  readonly files?: Readonly<Record<string, string>>
}

/**
 * How a run ended: its exit code, the message that it left in the feedback folder, and what it printed; or why there
 * is no exit code.
 */
export type Validated =
  | { readonly code: number; readonly message: string; readonly printed: string }
  | { readonly failure: string }

/** A validator that is ready to run, each time in a process of its own. Nothing stays between the runs. */
export interface Validator {
  run(run: ValidatorRun): Promise<Validated>
}

/** The folder for feedback, within the working folder; validators put a file's name behind it. */
export const feedbackFolder = 'feedback/'

/**
 * Runs its arguments beside an empty feedback folder, and writes to standard output only what they leave in
 * judgemessage.txt there, since the working folder cannot be seen from outside.
 */
const script = [
  `mkdir ${feedbackFolder}`,
  '"$@" >&2',
  'code=$?',
  `head -c 2000 ${feedbackFolder}judgemessage.txt 2>/dev/null`,
  'exit $code',
].join('; ')

/** Compile steps in which the further sources of a program are named behind its main one. */
export function withUnits(
  steps: readonly Command[],
  { extensions }: Language,
  names: readonly string[],
): readonly Command[] {
  const units = names.filter((name) => extensions.includes(extname(name)))
  return units.length === 0
    ? steps
    : steps.map(([file, ...words]) => [
        file,
        ...words.flatMap((word) => (parse(word).name === solutionName ? [word, ...units] : [word])),
      ])
}

/** A compiled program, run isolated like a solution, and never in a solution's own sandbox. */
export function validatorOf(
  machine: RunnerMachine,
  program: Program,
  { beside, limits }: ValidatorTask,
): Validator {
  const { host, language, runtime, settings, readable } = machine
  const { command, file } = language.stdio(runtime, program, settings)
  const allowance = allowanceOf(limits)
  return {
    async run({ input, args, files }) {
      const sandbox = new Sandbox({
        host,
        command: ['/bin/sh', '-c', script, 'sh', ...command, ...args],
        readable,
        input,
        files: { ...beside, ...(file && { [file]: program.code }), ...files },
        threaded: true,
      })
      const outcome = await sandbox.finish(allowance)
      await sandbox.kill()
      const message = sandbox.stdout.take().trim()
      const printed = sandbox.stderr.take().trim()
      if (outcome.kind === 'frame') throw new Error('a validator has no channel')
      if (outcome.kind === 'exceeded') return { failure: exceededWords(outcome.limit, outcome.usage, limits) }
      const { code } = outcome.ending
      return code === null
        ? { failure: withPrinted(endingWords(outcome.ending), printed) }
        : { code, message, printed }
    },
  }
}

function endingWords({ signal, failed }: Ending): string {
  return failed === undefined ? `It was ended by ${signal}.` : `It did not start: ${failed}`
}

/** What went wrong, and the end of what the program said of it. */
export function withPrinted(what: string, printed: string): string {
  return printed === '' ? what : `${what} It said: ${printed.slice(-500)}`
}
