import type { Signature } from '../model/problem.ts'
import type { Limits } from '../model/verdict.ts'
import type { Ending } from './ending.ts'
import type { Answer, Load, Loaded } from './harness/protocol.ts'
import { readAnswer, readLoaded } from './harness/replies.ts'
import type { Language, Program, RunSettings } from './languages/language.ts'
import { solutionName } from './languages/language.ts'
import { allowanceOf, loadAllowance, passedLimit } from './limits.ts'
import { type Outcome, Sandbox } from './sandbox.ts'
import type { Host } from './start.ts'
import type { Exceeded, Usage } from './watch.ts'

/** What one test came to, before it is judged. */
export type Run = {
  readonly usage: Usage
  readonly stdout: string
  readonly stderr: string
  /** It came while the program was being loaded: it is the same for every test. */
  readonly loading?: true
} & (
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'output'; readonly text: string }
  | { readonly kind: 'ended'; readonly ending: Ending }
  /** `finished`: it came to its end all the same. */
  | { readonly kind: 'exceeded'; readonly limit: Exceeded; readonly finished?: true }
  /** The program could not be loaded. */
  | { readonly kind: 'unloaded'; readonly loaded: Exclude<Loaded, { ready: true }> }
  /** The runtime itself did not come up. */
  | { readonly kind: 'broken'; readonly cause: string }
)

/** Runs a program on inputs, one at a time. */
export interface Runner {
  /** @param again whether it may go on beyond the limits, as far as the margins, to see how near it comes */
  run(input: string, again?: boolean): Promise<Run>
  /** Whether the next run is the first of its process. */
  readonly fresh: boolean
  /** Ends the process; the next run starts another. */
  reset(): Promise<void>
}

/** What running a language takes of this machine. */
export interface RunnerMachine {
  readonly host: Host
  readonly language: Language
  /** Absolute path of the runtime or compiler. */
  readonly runtime: string
  readonly settings: RunSettings
  /** Absolute paths that a program of the language may read, beside the system's folders. */
  readonly readable: readonly string[]
}

export interface RunnerOptions extends RunnerMachine {
  readonly program: Program
  readonly signature: Signature
  readonly limits: Limits
  /** A harness that was started ahead. */
  readonly started?: Sandbox
}

/** Starts the harness of a language; the program is given where it does not start ahead. */
export function startHarness(machine: RunnerMachine, program?: Program): Sandbox {
  const { host, language, runtime, settings, readable } = machine
  const command = language.harness(runtime, settings, program)
  return new Sandbox({ host, command, readable, threaded: language.threaded === true })
}

/** A runner that keeps one process and feeds it test by test. */
export function harnessRunner(options: RunnerOptions): Runner {
  const { language, program, signature, limits } = options
  const load = JSON.stringify({
    code: program.code,
    file: `/${solutionName}${language.extensions[0]}`,
    signature,
  } satisfies Load)
  let sandbox: Sandbox | undefined = options.started
  let loaded = false
  let answered = false

  const finished = async (current: Sandbox, outcome: Exclude<Outcome, { kind: 'frame' }>): Promise<Run> => {
    await current.kill()
    sandbox = undefined
    return { ...outcome, stdout: current.stdout.take(), stderr: current.stderr.take() }
  }
  /** A limit weighs more than a crash behind it. */
  const late = (run: Run, again: boolean): Run => {
    const limit = run.kind === 'ended' ? passedLimit(run.usage, limits, again) : undefined
    const { usage, stdout, stderr } = run
    return limit ? { kind: 'exceeded', limit, finished: true, usage, stdout, stderr } : run
  }
  const broken = ({ code, failed }: Ending, stderr: string): string | undefined =>
    failed ?? (code === 126 || code === 127 ? `the runtime did not start: ${stderr.trim()}` : undefined)

  /** Brings up a process with the program in it; a run where that fails. */
  const ready = async (again: boolean): Promise<Sandbox | Run> => {
    if (sandbox && loaded) return sandbox
    sandbox ??= startHarness(options, program)
    loaded = false
    answered = false
    const current = sandbox
    const outcome = await current.exchange(load, loadAllowance(limits, again))
    if (outcome.kind === 'frame') {
      const reply = readLoaded(outcome.json)
      if (reply && 'ready' in reply) {
        loaded = true
        return current
      }
      const unloaded = reply ?? {
        thrown: { name: '', message: 'The program wrote to the descriptor of the judge.' },
      }
      await current.kill()
      sandbox = undefined
      const output = { stdout: current.stdout.take(), stderr: current.stderr.take() }
      return { kind: 'unloaded', loading: true, loaded: unloaded, usage: outcome.usage, ...output }
    }
    const run = await finished(current, outcome)
    const cause = run.kind === 'ended' ? broken(run.ending, run.stderr) : undefined
    return cause === undefined ? { ...run, loading: true } : { ...run, kind: 'broken', cause }
  }

  return {
    get fresh() {
      return !answered
    },
    async run(input, again = false) {
      const current = await ready(again)
      if (!(current instanceof Sandbox)) return current
      const outcome = await current.exchange(input, allowanceOf(limits, again))
      if (outcome.kind !== 'frame') return late(await finished(current, outcome), again)
      answered = true
      // What was printed before the frame was written arrives in the same turn of the event loop, or did before.
      await new Promise((resolve) => setImmediate(resolve))
      const answer = readAnswer(outcome.json)
      const output = { usage: outcome.usage, stdout: current.stdout.take(), stderr: current.stderr.take() }
      const limit = passedLimit(outcome.usage, limits, again)
      if (limit) return { kind: 'exceeded', limit, finished: true, ...output }
      if (answer) return { kind: 'answer', answer, ...output }
      await this.reset()
      return { kind: 'ended', ending: { code: null, signal: null, violated: true }, ...output }
    },
    async reset() {
      const current = sandbox
      sandbox = undefined
      loaded = false
      answered = false
      await current?.kill()
    },
  }
}

/** A runner that starts a process a test and talks over standard input and output. */
export function stdioRunner(options: RunnerOptions): Runner {
  const { host, language, runtime, program, limits, settings, readable } = options
  const { command, file } = language.stdio(runtime, program, settings)
  let current: Sandbox | undefined
  return {
    fresh: true,
    async run(input, again = false) {
      const allowance = allowanceOf(limits, again)
      current = new Sandbox({
        host,
        command,
        readable,
        input,
        ...(file && { files: { [file]: program.code } }),
        keepOutput: allowance.outputBytes,
        threaded: language.threaded === true,
      })
      const outcome = await current.finish(allowance)
      await current.kill()
      const stdout = current.stdout.take()
      const output = { usage: outcome.usage, stdout, stderr: current.stderr.take() }
      current = undefined
      if (outcome.kind === 'frame') throw new Error('a stdio program has no channel')
      if (outcome.kind === 'exceeded') return { ...outcome, ...output }
      const { ending } = outcome
      const limit = ending.failed === undefined ? passedLimit(outcome.usage, limits, again) : undefined
      if (limit) return { kind: 'exceeded', limit, finished: true, ...output }
      if (ending.code === 0) return { kind: 'output', text: stdout, ...output }
      if (ending.failed !== undefined) return { kind: 'broken', cause: ending.failed, ...output }
      const syntax = language.unparsed?.(output.stderr)
      if (syntax) return { kind: 'unloaded', loading: true, loaded: { syntax }, ...output }
      return { kind: 'ended', ending, ...output }
    },
    async reset() {
      await current?.kill()
    },
  }
}
