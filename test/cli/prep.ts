import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { execa } from 'execa'
import { afterAll, expect } from 'vitest'

/** The built program as a process, with a clean environment and a home of its own. */

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
export const binary = join(root, 'bin/prep.js')
/** The banks and files that these tests bring along. */
export const fixtures = join(root, 'test/fixtures/cli')

export interface Outcome {
  readonly code: number | undefined
  readonly stdout: string
  readonly stderr: string
  /** Standard output as the one JSON document that it must be. */
  readonly json: Json
}

/** What a JSON document holds: asked for by key, without a type of its own for each command. */
// biome-ignore lint/suspicious/noExplicitAny: documents of all commands go through here, and tests look into them
type Json = any

export interface Expected {
  readonly code?: number
  readonly stdout?: string | RegExp
  readonly stderr?: string | RegExp
}

export interface Prep {
  home(folder: string): Prep
  cwd(folder: string): Prep
  /** Adds to the clean environment; undefined takes away. */
  env(variables: Readonly<Record<string, string | undefined>>): Prep
  /** What the wall clock says, an instant in ms. */
  at(now: number): Prep
  /** Runs it; a text must be equal (but for the last newline), an expression must match. */
  expect(expected: Expected): Promise<Outcome>
  /** Starts it and hands the process over. */
  start(): ReturnType<typeof spawn>
}

const ansi = '\u001b['

/** `await prep('stats', '--json').home(dir).expect({ code: 0 })` */
export function prep(...args: readonly string[]): Prep {
  return builder(args, {}, undefined)
}

function builder(
  args: readonly string[],
  variables: Readonly<Record<string, string | undefined>>,
  folder: string | undefined,
): Prep {
  const start = () => spawn(args, variables, folder)
  return {
    home: (home) => builder(args, { ...variables, PREP_HOME: home }, folder),
    cwd: (cwd) => builder(args, variables, cwd),
    env: (more) => builder(args, { ...variables, ...more }, folder),
    at: (now) => builder(args, { ...variables, PREP_NOW: new Date(now).toISOString() }, folder),
    start,
    async expect(expected) {
      const outcome = await start()
      const { exitCode: code } = outcome
      const [stdout, stderr] = [wholeLines(outcome.stdout), wholeLines(outcome.stderr)]
      const told = `prep ${args.join(' ')}\n${stdout}\n${stderr}`
      if (expected.code !== undefined) expect(code, told).toBe(expected.code)
      matches(stdout, expected.stdout, told)
      matches(stderr, expected.stderr, told)
      if (variables.FORCE_COLOR === undefined) expect(stdout + stderr).not.toContain(ansi)
      return {
        code,
        stdout,
        stderr,
        get json() {
          return JSON.parse(stdout)
        },
      }
    },
  }
}

function matches(text: string, expected: string | RegExp | undefined, told: string): void {
  if (typeof expected === 'string') expect(text, told).toBe(expected)
  else if (expected) expect(text, told).toMatch(expected)
}

function spawn(
  args: readonly string[],
  variables: Readonly<Record<string, string | undefined>>,
  folder: string | undefined,
) {
  return execa(process.execPath, [binary, ...args], {
    cwd: folder ?? temporary(),
    env: { ...cleanEnvironment(), PREP_HOME: variables.PREP_HOME ?? temporary(), ...variables },
    extendEnv: false,
    reject: false,
    stdin: 'ignore',
    stripFinalNewline: false,
  })
}

/** A text without its last newline, which must be there: what a shell shows next would begin in the last line. */
function wholeLines(text: string): string {
  if (text !== '') expect(text.slice(-200)).toMatch(/\n$/)
  return text.replace(/\n$/, '')
}

export function cleanEnvironment(): Record<string, string> {
  return { PATH: process.env.PATH ?? '', HOME: temporary(), TZ: 'UTC', LANG: 'C.UTF-8' }
}

const made: string[] = []
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A fresh folder, removed after the file's tests. */
export function temporary(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'prep-cli-')))
  made.push(folder)
  return folder
}

let caches: Promise<string> | undefined

/** A home whose caches know the limits of `pair-with-sum` in TypeScript already, which takes seconds to measure. */
export async function warmHome(): Promise<string> {
  caches ??= measured()
  const home = temporary()
  cpSync(join(await caches, 'cache'), join(home, 'cache'), { recursive: true, preserveTimestamps: true })
  return home
}

async function measured(): Promise<string> {
  const home = temporary()
  await prep('judge', 'pair-with-sum', solutionFile('accepted/one-pass-map.ts'))
    .home(home)
    .expect({ code: 0 })
  return home
}

/** A round on `pair-with-sum`, begun in folders of its own. */
export interface OpenRound {
  readonly home: string
  readonly cwd: string
  readonly id: string
  readonly file: string
  readonly workspace: string
  readonly startedAt: number
  readonly deadline: number
  /** A command in this home and folder. */
  prep(...args: readonly string[]): Prep
}

/** Begins a round, by the scripted way. */
export async function beginRound(
  ...[flags = [], now]: [flags?: readonly string[], now?: number]
): Promise<OpenRound> {
  const home = await warmHome()
  const cwd = temporary()
  const inRound = (...args: readonly string[]): Prep =>
    prep(...args)
      .home(home)
      .cwd(cwd)
  const start = inRound('start', 'pair-with-sum', '--json', '--no-input', ...flags)
  const { json } = await (now === undefined ? start : start.at(now)).expect({ code: 0, stderr: '' })
  return {
    home,
    cwd,
    id: json.round,
    file: json.file,
    workspace: json.workspace,
    startedAt: Date.parse(json.startedAt),
    deadline: Date.parse(json.deadline),
    prep: inRound,
  }
}

/** A submission of the bank for `pair-with-sum`. */
export function solutionFile(name: string): string {
  return join(root, 'problems/pair-with-sum/submissions', name)
}

export const solutions = {
  right: readFileSync(solutionFile('accepted/one-pass-map.ts'), 'utf8'),
  /** Passes the samples and fails hidden tests. */
  wrong: readFileSync(solutionFile('wrong_answer/pairs-a-line-with-itself.ts'), 'utf8'),
  /** Right, and asleep for most of the time: a submission lasts long enough to be interrupted. */
  sleepy: readFileSync(solutionFile('accepted/one-pass-map.ts'), 'utf8').replace(
    '{\n',
    '{\n  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 250)\n',
  ),
}

/** Whether a program is on this machine. */
export function isHere(program: string): boolean {
  return spawnSync('/bin/sh', ['-c', `command -v ${program}`]).status === 0
}

/** A folder with links to only these programs, for PATH. */
export function pathWith(...programs: readonly string[]): string {
  const folder = temporary()
  mkdirSync(join(folder, 'bin'))
  for (const program of programs)
    spawnSync('/bin/sh', ['-c', `ln -s "$(command -v ${program})" "${join(folder, 'bin', program)}"`])
  return join(folder, 'bin')
}
