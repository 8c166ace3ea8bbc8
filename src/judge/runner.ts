import type { Signature } from '../model/problem.ts'
import type { Limits } from '../model/verdict.ts'
import type { Answer, Load, Loaded } from './harness/protocol.ts'
import { readAnswer, readLoaded } from './harness/replies.ts'
import type { Language, Program, RunSettings } from './languages/language.ts'
import { solutionName } from './languages/language.ts'
import { allowanceOf, loadAllowance } from './program.ts'
import { type Ending, type Host, type Outcome, Sandbox } from './sandbox.ts'
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
  | { readonly kind: 'exceeded'; readonly limit: Exceeded }
  /** The program could not be loaded. */
  | { readonly kind: 'unloaded'; readonly loaded: Exclude<Loaded, { ready: true }> }
  /** The runtime itself did not come up. */
  | { readonly kind: 'broken'; readonly cause: string }
)

/** Runs a program on inputs, one at a time. */
export interface Runner {
  run(input: string): Promise<Run>
  /** Whether the next run is the first of its process. */
  readonly fresh: boolean
  /** Ends the process; the next run starts another. */
  reset(): Promise<void>
}

export interface RunnerOptions {
  readonly host: Host
  readonly language: Language
  readonly runtime: string
  readonly program: Program
  readonly signature: Signature
  readonly limits: Limits
  readonly settings: RunSettings
  /** A harness that was started ahead. */
  readonly started?: Sandbox
}

/** Starts the harness of a language, without a program yet. */
export function startHarness(
  host: Host,
  language: Language,
  runtime: string,
  settings: RunSettings,
  program?: Program,
): Sandbox {
  const command = language.harness(runtime, settings, program)
  return new Sandbox({ host, command, threaded: language.threaded === true })
}

/** A runner that keeps one process and feeds it test by test. */
export function harnessRunner(options: RunnerOptions): Runner {
  const { host, language, runtime, program, signature, limits, settings } = options
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
  const broken = ({ code, failed }: Ending, stderr: string): string | undefined =>
    failed ?? (code === 126 || code === 127 ? `the runtime did not start: ${stderr.trim()}` : undefined)

  /** Brings up a process with the program in it; a run where that fails. */
  const ready = async (): Promise<Sandbox | Run> => {
    if (sandbox && loaded) return sandbox
    sandbox ??= startHarness(host, language, runtime, settings, program)
    loaded = false
    answered = false
    const current = sandbox
    const outcome = await current.exchange(load, loadAllowance(limits))
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
    async run(input) {
      const current = await ready()
      if (!(current instanceof Sandbox)) return current
      const outcome = await current.exchange(input, allowanceOf(limits))
      if (outcome.kind !== 'frame') return finished(current, outcome)
      answered = true
      // What was printed before the frame was written arrives in the same turn of the event loop, or did before.
      await new Promise((resolve) => setImmediate(resolve))
      const answer = readAnswer(outcome.json)
      const output = { usage: outcome.usage, stdout: current.stdout.take(), stderr: current.stderr.take() }
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
export function stdioRunner({ host, language, runtime, program, limits, settings }: RunnerOptions): Runner {
  const { command, file } = language.stdio(runtime, program, settings)
  let current: Sandbox | undefined
  return {
    fresh: true,
    async run(input) {
      const allowance = allowanceOf(limits)
      current = new Sandbox({
        host,
        command,
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
