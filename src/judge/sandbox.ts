import type { ChildProcess } from 'node:child_process'
import type { Duplex } from 'node:stream'
import { Capture } from './capture.ts'
import { Channel } from './channel.ts'
import { type Ending, endingOf } from './ending.ts'
import type { Isolation, Place } from './isolation/isolation.ts'
import { type SandboxOptions, startInside, tokenOf } from './start.ts'
import { type Allowance, type Exceeded, type Usage, Watch } from './watch.ts'
import { removeFolder } from './work-folder.ts'

export type Outcome =
  | { readonly kind: 'frame'; readonly json: string; readonly usage: Usage }
  | { readonly kind: 'ended'; readonly ending: Ending; readonly usage: Usage }
  | { readonly kind: 'exceeded'; readonly limit: Exceeded; readonly usage: Usage }

const pollMs = 10
/** How long we wait for the pipes of a killed process to close. */
const closeMs = 2000

/** One process and all that it starts, held apart, fed over a descriptor of its own, and never left behind. */
export class Sandbox {
  readonly stdout: Capture
  readonly stderr = new Capture()
  readonly #child: ChildProcess
  readonly #isolation: Isolation
  readonly #place: Place
  readonly #threaded: boolean
  readonly #closed: Promise<Ending>
  #channel: Channel | undefined
  #ending: Ending | undefined
  #violated = false
  #watch: Watch | undefined
  #waiting: ((outcome: Outcome) => void) | undefined
  #allowance: Allowance | undefined
  #startedAt = performance.now()

  constructor(options: SandboxOptions) {
    const { isolation, signal } = options.host
    const { child, place } = startInside(options)
    this.#child = child
    this.#place = place
    this.#isolation = isolation
    this.#threaded = options.threaded === true
    this.stdout = new Capture(options.keepOutput)
    this.#closed = this.#whenClosed()
    const abort = (): void => void this.kill()
    signal?.addEventListener('abort', abort)
    this.#closed.then((ending) => {
      signal?.removeEventListener('abort', abort)
      this.#settle({ kind: 'ended', ending, usage: this.#usage() })
    })
    this.#child.stdout?.on('data', (chunk: Buffer) => this.#collect(this.stdout, chunk))
    this.#child.stderr?.on('data', (chunk: Buffer) => this.#collect(this.stderr, chunk))
    this.#connect(this.#child.stdio[3] as Duplex | null)
    // A program may end without reading its input: EPIPE is its right.
    this.#child.stdin?.on('error', () => {})
    this.#child.stdin?.end(options.input)
  }

  /** Whether the process is gone, or may not be talked to any more. */
  get ended(): boolean {
    return this.#ending !== undefined || this.#violated
  }

  /** Sends a frame, given as JSON, and waits for the next one, for the end, or for a limit, which kills. */
  async exchange(json: string, allowance: Allowance): Promise<Outcome> {
    const outcome = this.#wait(allowance)
    this.#channel?.send(json)
    return outcome
  }

  /** Waits for the end of the process, or for a limit, which kills. */
  async finish(allowance: Allowance): Promise<Outcome> {
    return this.#wait(allowance)
  }

  /** Ends all of it and removes its folder. Returns when nothing is left. */
  async kill(): Promise<void> {
    // Once it has ended, its process id may be another's.
    if (!this.#ending) this.#isolation.kill(this.#child, tokenOf(this.#place))
    await this.#closed
    this.#watch?.close()
    this.#watch = undefined
    removeFolder(this.#place.folder)
  }

  async #wait(allowance: Allowance): Promise<Outcome> {
    if (this.#ending || this.#violated) return this.#ended()
    this.#allowance = allowance
    this.#watching()?.begin()
    this.#startedAt = performance.now()
    const outcome = await new Promise<Outcome>((resolve) => {
      this.#waiting = resolve
      const poll = (): void => {
        if (this.#waiting !== resolve) return
        const exceeded = this.#watching()
          ? this.#watch?.poll(allowance)
          : performance.now() - this.#startedAt > allowance.wallMs + 5000
            ? 'wall'
            : undefined
        if (exceeded) this.#exceed(exceeded)
        else setTimeout(poll, pollMs)
      }
      setTimeout(poll, pollMs)
    })
    if (outcome.kind === 'exceeded') await this.kill()
    return outcome
  }

  async #ended(): Promise<Outcome> {
    const ending = this.#ending ?? { code: null, signal: null }
    await this.kill()
    return {
      kind: 'ended',
      ending: { ...ending, ...(this.#violated && { violated: true }) },
      usage: this.#usage(),
    }
  }

  #settle(outcome: Outcome): void {
    const waiting = this.#waiting
    this.#waiting = undefined
    waiting?.(outcome)
  }

  #exceed(limit: Exceeded): void {
    const usage = this.#usage()
    if (this.#waiting) this.#isolation.kill(this.#child, tokenOf(this.#place))
    this.#settle({ kind: 'exceeded', limit, usage })
  }

  #usage(): Usage {
    const wallMs = performance.now() - this.#startedAt
    return this.#watch?.end() ?? { timeMs: wallMs, wallMs, waitMs: 0, memoryKb: 0 }
  }

  /** The watch, as soon as the program inside can be seen. */
  #watching(): Watch | undefined {
    if (!this.#watch && !this.#ending) {
      const pid = this.#isolation.innerPid(this.#child)
      const root = this.#isolation.rootPid(this.#child)
      if (pid !== undefined && root !== undefined) this.#watch = new Watch(pid, root, this.#threaded)
    }
    return this.#watch
  }

  #collect(capture: Capture, chunk: Buffer): void {
    capture.add(chunk)
    if (this.#allowance && this.stdout.total + this.stderr.total > this.#allowance.outputBytes)
      this.#exceed('output')
  }

  #connect(stream: Duplex | null): void {
    if (!stream) return
    this.#channel = new Channel(stream, {
      onFrame: (json) => this.#settle({ kind: 'frame', json, usage: this.#usage() }),
      onViolation: () => this.#violate(),
      onTooLarge: () => this.#exceed('output'),
    })
  }

  /** The program wrote to the channel by itself: from here on nothing that comes over it counts. */
  #violate(): void {
    this.#violated = true
    this.#isolation.kill(this.#child, tokenOf(this.#place))
    this.#settle({
      kind: 'ended',
      ending: { code: null, signal: null, violated: true },
      usage: this.#usage(),
    })
  }

  /**
   * Resolves when the process has ended and its pipes are closed. What it left behind may hold a pipe, so that
   * `close` would never come: all of it is killed at `exit`, and the wait is bounded.
   */
  #whenClosed(): Promise<Ending> {
    const child = this.#child
    return new Promise((resolve) => {
      const done = (ending: Ending): void => {
        this.#ending ??= ending
        resolve(this.#ending)
      }
      child.once('error', (error) => done({ code: null, signal: null, failed: error.message }))
      child.once('exit', (code, signal) => {
        this.#isolation.kill(child, tokenOf(this.#place))
        const failed = this.#isolation.failure?.(this.#place, code)
        const ending = failed === undefined ? endingOf(code, signal) : { code, signal, failed }
        const bound = setTimeout(() => {
          for (const stream of [child.stdin, child.stdout, child.stderr, this.#channel]) stream?.destroy()
          done(ending)
        }, closeMs)
        child.once('close', () => {
          clearTimeout(bound)
          done(ending)
        })
      })
    })
  }
}
