import { join } from 'node:path'
import type { Signature } from '../model/problem.ts'
import type { Limits } from '../model/verdict.ts'
import type { Load, Loaded } from './harness/protocol.ts'
import { transform } from './languages/esbuild.ts'
import type { Languages } from './languages/languages.ts'
import { allowanceOf, exceededWords } from './limits.ts'
import { type Outcome, Sandbox } from './sandbox.ts'
import type { Host } from './start.ts'
import type { ModuleProcess } from './task.ts'

/**
 * Starts a TypeScript module of the bank in the bank's harness, isolated like a solution. What goes wrong is told in
 * words: the caller knows whose fault it is.
 */
export async function startModule(
  { host, languages, harnessDir }: { host: Host; languages: Languages; harnessDir: string },
  source: string,
  signature: Signature,
  limits: Limits,
): Promise<ModuleProcess | { readonly failure: string }> {
  const program = await transform(source, 'ts', 'function')
  if ('message' in program) return { failure: program.message }
  const { command: node, folders } = languages.toolchain(languages.byName('typescript'))
  const sandbox = new Sandbox({
    host,
    command: [node, '--no-warnings', join(harnessDir, 'bank.cjs')],
    readable: [...folders, harnessDir],
  })
  const allowance = allowanceOf(limits)
  const words = (outcome: Exclude<Outcome, { kind: 'frame' }>): string =>
    outcome.kind === 'exceeded'
      ? exceededWords(outcome.limit, outcome.usage, limits)
      : `It ended by itself (${outcome.ending.failed ?? outcome.ending.signal ?? `exit code ${outcome.ending.code}`}). ${sandbox.stderr.take()}`
  const load: Load = { code: program.code, file: '/module.cjs', signature }
  const loading = await sandbox.exchange(JSON.stringify(load), allowance)
  if (loading.kind !== 'frame') {
    await sandbox.kill()
    return { failure: words(loading) }
  }
  const loaded = JSON.parse(loading.json) as Loaded
  if ('thrown' in loaded) {
    await sandbox.kill()
    return { failure: loaded.thrown.message }
  }
  return {
    async ask(json) {
      const outcome = await sandbox.exchange(json, allowance)
      return outcome.kind === 'frame' ? { json: outcome.json } : { failure: words(outcome) }
    },
    close: () => sandbox.kill(),
  }
}
