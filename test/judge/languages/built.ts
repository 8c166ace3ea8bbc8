import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import type { Duplex } from 'node:stream'
import { onTestFinished } from 'vitest'
import type { CompiledRow, Diagnostics } from '../../../src/judge/languages/compiled.ts'
import { resolveToolchain } from '../../../src/judge/languages/toolchain.ts'
import type { Signature } from '../../../src/model/problem.ts'

const settings = { memoryKb: 256 * 1024 }

/** Path of the first compiler of a row that runs here; undefined where there is none. */
export function compilerOf(row: CompiledRow): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const found = row.compilers
    .flatMap(({ command }) => folders.map((folder) => join(folder, command)))
    .find((file) => spawnSync(file, [row.versionFlag ?? '--version']).status === 0)
  return found === undefined ? undefined : resolveToolchain(found, { locate: row.locate }).command
}

export type Build = { readonly folder: string } | { readonly failure: Diagnostics; readonly stderr: string }

/** Compiles a source with the files of its row in a folder of its own, with the environment that a compiler gets. */
export function build(row: CompiledRow, compiler: string, source: string, signature: Signature): Build {
  const folder = mkdtempSync(join(tmpdir(), 'prep-build-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, text] of Object.entries(row.files(source, signature)))
    writeFileSync(join(folder, name), text)
  const env = { PATH: process.env.PATH, HOME: folder, TMPDIR: folder, LANG: 'C.UTF-8' }
  const cacheFolder = resolve('node_modules/.cache/prep-compilers')
  mkdirSync(cacheFolder, { recursive: true })
  for (const [file, ...args] of row.build(compiler, signature, { ...settings, cacheFolder })) {
    const { status, stderr } = spawnSync(file, args, { cwd: folder, env, encoding: 'utf8' })
    if (status !== 0) return { failure: row.diagnostics(stderr), stderr }
  }
  return { folder }
}

/** What the compiler said of a source that must not compile. */
export function failureOf(
  row: CompiledRow,
  compiler: string,
  source: string,
  signature: Signature,
): Diagnostics {
  const result = build(row, compiler, source, signature)
  if ('folder' in result) throw new Error('it compiled')
  return result.failure
}

export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
}

/** A built program, started as the judge does it, that is asked test by test. */
export class Program {
  readonly #child: ChildProcess
  readonly #channel: Duplex
  #received = Buffer.alloc(0)
  #arrived: () => void = () => {}
  #tag = 1
  stdout = ''
  stderr = ''
  readonly ended: Promise<Ended>

  constructor(row: CompiledRow, compiler: string, source: string, signature: Signature) {
    const result = build(row, compiler, source, signature)
    if ('failure' in result) throw new Error(result.stderr)
    this.#child = spawn(
      '/bin/sh',
      [
        '-c',
        'ulimit -s 262144; ulimit -c 0; exec "$@"',
        'sh',
        ...row.run(signature, result.folder, settings),
      ],
      { stdio: ['pipe', 'pipe', 'pipe', 'pipe'], cwd: result.folder, env: { PATH: process.env.PATH } },
    )
    this.#channel = this.#child.stdio[3] as Duplex
    this.#channel.on('data', (bytes: Buffer) => {
      this.#received = Buffer.concat([this.#received, bytes])
      this.#arrived()
    })
    this.#channel.on('error', () => {})
    this.#child.stdout?.on('data', (bytes) => (this.stdout += bytes))
    this.#child.stderr?.on('data', (bytes) => (this.stderr += bytes))
    this.ended = new Promise((resolve) =>
      this.#child.on('close', (code, signal) => {
        resolve({ code, signal })
        this.#arrived()
      }),
    )
    onTestFinished(() => void this.#child.kill('SIGKILL'))
  }

  /** Sends a frame and gives what is answered under its tag; undefined where the program ends instead. */
  async ask(data: unknown): Promise<unknown> {
    const body = Buffer.from(JSON.stringify(data))
    const head = Buffer.alloc(8)
    head.writeUInt32BE(body.length, 0)
    head.writeUInt32BE(++this.#tag, 4)
    this.#channel.write(Buffer.concat([head, body]))
    let over = false
    void this.ended.then(() => (over = true))
    for (;;) {
      const length = this.#received.length >= 8 ? this.#received.readUInt32BE(0) : Number.POSITIVE_INFINITY
      if (this.#received.length >= 8 + length) {
        if (this.#received.readUInt32BE(4) !== this.#tag) throw new Error('the tag of another question')
        const text = this.#received.toString('utf8', 8, 8 + length)
        this.#received = this.#received.subarray(8 + length)
        return JSON.parse(text)
      }
      if (over) return undefined
      await new Promise<void>((resolve) => {
        this.#arrived = resolve
      })
      await Promise.resolve()
    }
  }

  async start(): Promise<this> {
    const reply = await this.ask({ code: '', file: '', signature: {} })
    if (JSON.stringify(reply) !== '{"ready":true}') throw new Error(`${JSON.stringify(reply)} ${this.stderr}`)
    return this
  }

  /** Closes the channel, at which the program ends. */
  close(): Promise<Ended> {
    this.#channel.end()
    return this.ended
  }
}
