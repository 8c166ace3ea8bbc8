import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { PassThrough } from 'node:stream'
import { codeCacheOf, compile, load } from '../src/launch.ts'

/**
 * Keeps the code that V8 makes of the built program, after some commands have run, so that what they use is in it. A
 * convenience: where it cannot be made, the program is parsed at each start.
 */
const root = resolve(import.meta.dirname, '..')
const file = join(root, 'dist/main.js')
const home = mkdtempSync(join(tmpdir(), 'prep-build-'))
const reference = join(root, 'problems/ticket-points/submissions/accepted/sums-of-series.ts')

try {
  const script = compile(file, undefined)
  const { run } = load(script, file)
  for (const args of [['list'], ['status'], ['judge', 'ticket-points', reference]]) {
    const silent = Object.create(process, {
      argv: { value: ['node', 'prep', ...args] },
      env: { value: { ...process.env, PREP_HOME: home } },
      stdout: { value: new PassThrough().resume() },
      stderr: { value: new PassThrough().resume() },
    }) as NodeJS.Process
    await run(silent, root, 'build')
  }
  writeFileSync(codeCacheOf(file), script.createCachedData())
} catch (error) {
  process.stderr.write(`no code cache: ${error instanceof Error ? error.message : error}\n`)
} finally {
  rmSync(home, { recursive: true, force: true })
}
