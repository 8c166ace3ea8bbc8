import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { execa } from 'execa'
import { onTestFinished } from 'vitest'
import { binary, cleanEnvironment, isHere, temporary } from './prep.ts'

/** A shell in a real terminal: a pane of a tmux server of its own. */
export interface Terminal {
  /** Presses keys by tmux's names (`Enter`, `C-c`), or types a text. */
  press(...keys: readonly string[]): Promise<void>
  /** Types a command line and Enter. */
  type(line: string): Promise<void>
  /** Pastes a text as a terminal does, marked as such where the program asks for that. */
  paste(text: string): Promise<void>
  screen(): Promise<string>
  /** The screen with lines that the terminal had to wrap in one piece. */
  unwrapped(): Promise<string>
  /** Waits until the screen shows this, and returns it. */
  see(expected: string | RegExp): Promise<string>
  /** Waits until the screen does not show this any more. */
  miss(expected: string | RegExp): Promise<string>
  resize(columns: number, rows: number): Promise<void>
  /** What tmux says of the pane, such as `cursor_flag`. */
  ask(format: string): Promise<string>
  /** The process that the shell runs now. */
  child(): Promise<number>
}

export interface TerminalOptions {
  readonly home: string
  readonly cwd: string
  readonly columns?: number
  readonly rows?: number
  readonly env?: Readonly<Record<string, string>>
}

/** Whether these tests can run: without tmux they are skipped, and vitest says so. */
export const terminalIsHere = isHere('tmux') && isHere('bash')

/** How long a loaded machine may take to show something, ms. */
const patienceMs = 40_000

let count = 0

/** Opens a terminal with a shell in which `prep` is the built program; it is closed after the test. */
export async function terminal({
  home,
  cwd,
  columns = 80,
  rows = 24,
  env = {},
}: TerminalOptions): Promise<Terminal> {
  const server = `prep-test-${process.pid}-${++count}`
  const sockets = temporary()
  const tmux = (...args: readonly string[]) =>
    execa('tmux', ['-u', '-L', server, '-f', '/dev/null', ...args], {
      env: { TMUX: '', TMUX_TMPDIR: sockets },
      reject: false,
    })
  onTestFinished(async () => {
    await tmux('kill-server')
  })
  const bin = temporary()
  writeFileSync(join(bin, 'prep'), `#!/bin/sh\nexec '${process.execPath}' '${binary}' "$@"\n`)
  chmodSync(join(bin, 'prep'), 0o755)
  const clean = cleanEnvironment()
  const variables = {
    ...clean,
    PATH: `${bin}:${clean.PATH}`,
    PREP_HOME: home,
    TERM: 'screen',
    PS1: '$ ',
    HISTFILE: '',
    ...env,
  }
  const words = Object.entries(variables).map(([name, value]) => `${name}=${value}`)
  const size = ['-x', String(columns), '-y', String(rows)]
  await tmux('new-session', '-d', '-s', 'test', ...size, '-c', cwd, 'env', '-i', ...words, 'bash', '--norc')
  const screen = async (): Promise<string> => (await tmux('capture-pane', '-p', '-t', 'test')).stdout
  const until = async (expected: string | RegExp, there: boolean): Promise<string> => {
    const ends = performance.now() + patienceMs
    for (;;) {
      const text = await screen()
      const shown = typeof expected === 'string' ? text.includes(expected) : expected.test(text)
      if (shown === there) return text
      if (performance.now() > ends)
        throw new Error(`The screen ${there ? 'never showed' : 'kept'} ${expected}:\n${text}`)
      await sleep(40)
    }
  }
  const press = async (...keys: readonly string[]): Promise<void> => {
    await tmux('send-keys', '-t', 'test', ...keys)
  }
  const ask = async (format: string): Promise<string> =>
    (await tmux('display-message', '-p', '-t', 'test', `#{${format}}`)).stdout
  await until('$', true)
  return {
    press,
    async type(line) {
      await tmux('send-keys', '-t', 'test', '-l', line)
      await press('Enter')
    },
    async paste(text) {
      await tmux('set-buffer', '--', text)
      await tmux('paste-buffer', '-p', '-t', 'test')
    },
    screen,
    async unwrapped() {
      const { stdout } = await tmux('capture-pane', '-p', '-J', '-t', 'test')
      return stdout.replaceAll(/ +$/gm, '')
    },
    see: (expected) => until(expected, true),
    miss: (expected) => until(expected, false),
    async resize(width, height) {
      await tmux('resize-window', '-t', 'test', '-x', String(width), '-y', String(height))
    },
    ask,
    async child() {
      const { stdout } = await execa('pgrep', ['-P', await ask('pane_pid')])
      return Number(stdout.split('\n')[0])
    },
  }
}
