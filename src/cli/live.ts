import { relative } from 'node:path'
import { BankError, PrepError } from '../errors.ts'
import type { Round } from '../history/types.ts'
import { testClasses } from '../model/problem.ts'
import type { Judgement } from '../model/verdict.ts'
import type { ClockReading, ClockWarning } from '../round/clock.ts'
import { readClock, warningsBetween } from '../round/clock.ts'
import { readSolution, runSamples, type SampleRun, submitSolution } from '../round/round.ts'
import { statementMarkdown } from '../round/statement.ts'
import { watchFile } from '../round/watch.ts'
import type { Context } from './context.ts'
import { editorOf, openEditor } from './editor.ts'
import { exitCodes } from './exit-codes.ts'
import { formOf } from './form.ts'
import { renderJudgement } from './render/judgement.ts'
import { renderMarkdown } from './render/markdown.ts'
import { contentWidth, maxScroll, type RoundScreenState, renderRoundScreen } from './render/round-screen.ts'
import { printScorecard } from './round-end.ts'
import type { RoundSession } from './round-session.ts'
import { type Key, openScreen } from './screen.ts'
import { tell } from './tell.ts'

/** How the live screen was left. */
type End = 'left' | 'interrupted' | 'ended'

const tickMs = 250
/** What stands in front of a hint: `1. `. */
const numberWidth = 3
const warningWords: { readonly [W in ClockWarning]: string } = {
  'half-time': 'Half of the time is over.',
  'five-minutes': 'Five minutes left.',
  'one-minute': 'One minute left.',
  'time-over': 'The time is over. The round goes on as overtime; what is accepted now is late.',
}

/**
 * The open round on the whole terminal, until it ends or is left: samples run on each save, keys do the rest. The
 * round itself is in the history, so that nothing is lost whatever ends this.
 */
export async function live(context: Context, session: RoundSession): Promise<number> {
  const { io } = context
  const screen = new LiveRound(context, session)
  const end = await screen.run()
  const { history } = session
  const round = history.round(session.round.id)
  if (end === 'ended') {
    if (screen.lastWords !== '') io.out.write(`${screen.lastWords}\n\n`)
    await printScorecard(context, history, round)
    return round.outcome === 'accepted' ? exitCodes.ok : exitCodes.failed
  }
  tell(io, "The round goes on. 'prep resume' comes back to it, 'prep stop' gives it up.")
  return end === 'interrupted' ? exitCodes.interrupted : exitCodes.ok
}

/** Why a submission was not accepted, as far as it may be told: what failed, by class. */
function refusalWords({ verdict, compile, tests }: Judgement): string {
  if (compile) return `${verdict}: ${compile.message}`
  const failed = testClasses.flatMap((name) => {
    const count = tests.filter((test) => test.class === name && test.verdict !== 'AC').length
    return count === 0 ? [] : [`${count} ${name}`]
  })
  return `${verdict}: failed ${failed.join(', ')}.`
}

class LiveRound {
  /** What was judged last, for after the screen is closed. */
  lastWords = ''
  readonly #context: Context
  readonly #session: RoundSession
  readonly #finish: Promise<End>
  #end: (end: End) => void = () => {}
  #fail: (error: unknown) => void = () => {}
  #round: Round
  #clock: ClockReading
  #view: RoundScreenState['view'] = 'main'
  #scroll = 0
  #message: RoundScreenState['message']
  #question: { readonly text: string; readonly yes: () => void } | undefined
  #samples: { run: SampleRun; source: string; at: number } | undefined
  #submission:
    | {
        verdict: NonNullable<RoundScreenState['submission']>['verdict']
        passed: number
        total: number
        at: number
      }
    | undefined
  #running: AbortController | undefined
  /** Of the submission that is being judged; leaving the screen ends it, and it is not recorded. */
  #submitting: AbortController | undefined
  #editing: Promise<void> = Promise.resolve()
  #over = false
  #statement: { width: number; lines: readonly string[] } | undefined
  #hints: { width: number; taken: readonly string[] } | undefined
  #screen: ReturnType<typeof openScreen> | undefined

  constructor(context: Context, session: RoundSession) {
    this.#context = context
    this.#session = session
    this.#round = session.round
    this.#clock = this.#read()
    const last = session.history.submissions(session.round.id).at(-1)
    if (last)
      this.#submission = { verdict: last.verdict, passed: last.passed, total: last.total, at: last.at }
    this.#finish = new Promise((resolve, reject) => {
      this.#end = resolve
      this.#fail = reject
    })
  }

  async run(): Promise<End> {
    const { io, signal } = this.#context
    const interrupt = (): void => this.#end('interrupted')
    signal.addEventListener('abort', interrupt)
    if (signal.aborted) interrupt()
    const watching = watchFile(this.#round.file, (event) =>
      this.#try(() => {
        if (event.kind === 'gone') this.#say('The folder of the solution is gone.', 'fail')
        else this.#saved(event.text)
      }),
    )
    this.#screen = openScreen(io, {
      onKey: (key) => this.#try(() => this.#key(key)),
      onResize: () => this.#try(() => this.#draw()),
      onEnd: interrupt,
    })
    const ticking = setInterval(() => this.#try(() => this.#tick()), tickMs)
    this.#try(() => {
      this.#warm()
      this.#draw()
    })
    try {
      return await this.#finish
    } finally {
      clearInterval(ticking)
      watching.close()
      signal.removeEventListener('abort', interrupt)
      // An editor has the terminal until it is closed.
      await this.#editing
      this.#over = true
      this.#running?.abort()
      this.#submitting?.abort()
      this.#screen.close()
    }
  }

  /** Does what an event asks for. A fault in words is told here; a bug ends the screen, and is told after it. */
  #try(action: () => void): void {
    try {
      action()
    } catch (error) {
      this.#fault(error)
    }
  }

  #now(): number {
    return this.#context.now()
  }

  #read(): ClockReading {
    const lastEventAt = Math.max(this.#round.lastEventAt, this.#clock?.at ?? 0)
    return readClock({ ...this.#round, now: this.#now(), lastEventAt })
  }

  /** Reads the clock again; the round may also have been ended from another terminal. */
  #tick(): void {
    const before = this.#clock
    this.#clock = this.#read()
    for (const warning of warningsBetween(before, this.#clock)) this.#say(warningWords[warning], 'warn')
    if (Math.floor(before.at / 1000) !== Math.floor(this.#clock.at / 1000)) {
      const { history } = this.#session
      history.closeExpired(this.#clock.at)
      this.#refresh()
      if (this.#round.endedAt !== null) this.#end('ended')
    }
    this.#draw()
  }

  #refresh(): void {
    this.#round = this.#session.history.round(this.#round.id)
  }

  #say(text: string, tone: 'pass' | 'fail' | 'warn' | 'hint'): void {
    this.#message = { text, tone }
    this.#draw()
  }

  #key(key: Key): void {
    if (key.ctrl && key.name === 'c') {
      this.#end('interrupted')
      return
    }
    if (key.ctrl && key.name === 'z') {
      this.#stop()
      return
    }
    if (this.#question) {
      const { yes } = this.#question
      this.#question = undefined
      if (key.name === 'y') yes()
      this.#draw()
      return
    }
    const action = this.#keys[key.name]
    if (action && !key.ctrl && !key.meta) {
      this.#message = undefined
      action()
      this.#draw()
    }
  }

  readonly #keys: Readonly<Record<string, () => void>> = {
    r: () => this.#runFile(),
    s: () => void this.#submit(),
    h: () => this.#askHint(),
    v: () => this.#show(this.#view === 'statement' ? 'main' : 'statement'),
    b: () => this.#show('main'),
    escape: () => this.#show('main'),
    e: () => {
      this.#editing = this.#edit().catch((error) => this.#fault(error))
    },
    g: () => this.#askStop(),
    q: () => this.#end('left'),
    up: () => this.#scrollBy(-1),
    down: () => this.#scrollBy(1),
    k: () => this.#scrollBy(-1),
    j: () => this.#scrollBy(1),
    pageup: () => this.#scrollBy(-10),
    pagedown: () => this.#scrollBy(10),
    space: () => this.#scrollBy(10),
  }

  #show(view: RoundScreenState['view']): void {
    this.#view = view
    this.#scroll = 0
  }

  #scrollBy(lines: number): void {
    const most = maxScroll(this.#state(), this.#size())
    this.#scroll = Math.max(0, Math.min(most, this.#scroll + lines))
  }

  /** Stops the process as a shell expects; the screen comes back when it goes on. */
  #stop(): void {
    this.#screen?.suspend()
    this.#context.stopProcess()
    this.#screen?.resume()
  }

  async #edit(): Promise<void> {
    const editor = await editorOf(this.#context)
    if (!editor)
      return this.#say('No editor is set: put its command into $EDITOR, or open the file yourself.', 'warn')
    this.#screen?.suspend()
    const fault = await openEditor(editor, this.#round.file)
    this.#screen?.resume()
    if (fault) this.#say(fault, 'fail')
  }

  #askHint(): void {
    const { hints } = this.#session.loaded.problem
    if (this.#view !== 'hints' && this.#round.hints > 0) {
      this.#show('hints')
      return
    }
    if (this.#round.hints >= hints.length) {
      this.#say('There are no more hints.', 'hint')
      return
    }
    const next = this.#round.hints + 1
    this.#question = {
      text: `Take hint ${next} of ${hints.length}? It is counted. y/n`,
      yes: () => {
        this.#session.history.addEvent(this.#round.id, 'hinted', { hint: next }, this.#now())
        this.#refresh()
        this.#show('hints')
      },
    }
  }

  #askStop(): void {
    this.#question = {
      text: 'Give this round up? y/n',
      yes: () => {
        this.#session.history.endRound(this.#round.id, 'gave-up', this.#now())
        this.#end('ended')
      },
    }
  }

  #saved(text: string): void {
    const { history } = this.#session
    history.addEvent(this.#round.id, 'saved', { source: history.addSource(text) }, this.#now())
    void this.#runSamples(text)
  }

  #runFile(): void {
    try {
      void this.#runSamples(readSolution(this.#round))
    } catch (error) {
      this.#fault(error)
    }
  }

  /** A newer save takes the place of a run that is going on. */
  async #runSamples(source: string): Promise<void> {
    if (this.#submitting) return
    this.#running?.abort()
    const running = new AbortController()
    this.#running = running
    this.#draw()
    try {
      const run = await runSamples({ ...this.#session, source, signal: running.signal })
      const { passed, total } = run.judgement
      this.#session.history.addEvent(this.#round.id, 'ran', { passed, total }, this.#now())
      this.#samples = { run, source, at: this.#now() }
    } catch (error) {
      if (!running.signal.aborted) this.#fault(error)
    }
    if (this.#over || this.#running !== running) return
    this.#running = undefined
    this.#try(() => {
      this.#warm()
      this.#draw()
    })
  }

  /** A harness is started ahead of the next run, so that a save is answered at once. */
  #warm(): void {
    const { evaluator, language, limits, loaded } = this.#session
    if (loaded.problem.kind !== 'stdio') evaluator.judge.warm(language, limits.memoryKb)
  }

  async #submit(): Promise<void> {
    if (this.#submitting) return
    this.#running?.abort()
    const submitting = new AbortController()
    this.#submitting = submitting
    this.#draw()
    try {
      const source = readSolution(this.#round)
      const { history, loaded } = this.#session
      const { signal } = submitting
      const result = await submitSolution(history, this.#round, {
        ...this.#session,
        source,
        now: () => this.#now(),
        signal,
      })
      const { judgement } = result
      this.#submission = { ...judgement, at: this.#now() }
      if ('round' in result && result.round.endedAt !== null) {
        const { columns, paint } = this.#context.io.out
        this.lastWords = renderJudgement(judgement, { columns, paint, source, ...formOf(loaded.problem) })
        return this.#end('ended')
      }
      if (judgement.verdict === 'JE')
        this.#say(`The judge failed, which costs you nothing: ${judgement.cause}`, 'fail')
      else if (judgement.verdict !== 'AC') this.#say(refusalWords(judgement), 'fail')
    } catch (error) {
      if (!submitting.signal.aborted) this.#fault(error)
    }
    if (this.#over) return
    this.#submitting = undefined
    this.#try(() => {
      this.#refresh()
      this.#warm()
      this.#draw()
    })
  }

  #fault(error: unknown): void {
    if (!(error instanceof PrepError)) {
      this.#fail(error)
      return
    }
    const [fault] = error instanceof BankError ? error.faults : []
    const place = fault ? ` (line ${fault.line ?? 1}: ${fault.message})` : ''
    this.#say(`${error.message}${place}`, 'fail')
  }

  #size() {
    const { columns, rows, paint } = this.#context.io.err
    return { columns, rows, paint }
  }

  #draw(): void {
    const size = this.#size()
    this.#screen?.draw(renderRoundScreen(this.#state(), size))
  }

  #state(): RoundScreenState {
    const { loaded, language } = this.#session
    const { problem } = loaded
    const agoMs = (at: number): number => Math.max(0, this.#now() - at)
    const samples = this.#samples
    return {
      ...this.#clock,
      targetMs: this.#round.targetMinutes * 60_000,
      clockMs: this.#round.deadline - this.#round.startedAt,
      title: problem.title,
      difficulty: problem.difficulty,
      language: language.name,
      file: relative(this.#context.cwd, this.#round.file),
      ...formOf(problem),
      samples: {
        running: this.#running !== undefined,
        ...(samples && { last: { ...samples.run, agoMs: agoMs(samples.at) } }),
      },
      ...(samples && { source: samples.source }),
      submitting: this.#submitting !== undefined,
      ...(this.#submission && {
        submission: {
          ...this.#submission,
          count: this.#round.submissions,
          agoMs: agoMs(this.#submission.at),
        },
      }),
      hints: { taken: this.#takenHints(), total: problem.hints.length },
      ...(this.#message && { message: this.#message }),
      view: this.#view,
      statement: this.#statementLines(),
      scroll: this.#scroll,
      ...(this.#question && { question: this.#question.text }),
    }
  }

  #statementLines(): readonly string[] {
    const { columns, paint } = this.#size()
    const width = contentWidth(columns)
    if (this.#view !== 'statement') return []
    if (this.#statement?.width !== width) {
      const { problem, tests } = this.#session.loaded
      const text = statementMarkdown(
        problem,
        tests.filter((test) => test.class === 'sample'),
      )
      this.#statement = { width, lines: renderMarkdown(text, { columns: width, paint }).split('\n') }
    }
    return this.#statement.lines
  }

  #takenHints(): readonly string[] {
    const { columns, paint } = this.#size()
    const width = Math.max(1, contentWidth(columns) - numberWidth)
    if (this.#hints?.width !== width || this.#hints.taken.length !== this.#round.hints) {
      const taken = this.#session.loaded.problem.hints.slice(0, this.#round.hints)
      this.#hints = {
        width,
        taken: taken.map((text) => renderMarkdown(text, { columns: width, paint }).trimEnd()),
      }
    }
    return this.#hints.taken
  }
}
