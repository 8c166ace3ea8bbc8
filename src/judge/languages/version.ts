import { spawnSync } from 'node:child_process'
import type { Language } from './language.ts'

/** What the runtime or compiler says of its version, its first line; undefined where it says nothing. */
export function versionOf(
  { versionFlag = '--version' }: Pick<Language, 'versionFlag'>,
  runtime: string,
): string | undefined {
  const { stdout, stderr } = spawnSync(runtime, [versionFlag], { encoding: 'utf8', timeout: 10_000 })
  return `${stdout ?? ''}\n${stderr ?? ''}`
    .split('\n')
    .map((line) => line.trim())
    .find((line) => line !== '')
}
