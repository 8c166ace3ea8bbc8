import { spawnSync } from 'node:child_process'
import type { Language } from './language.ts'

/** What the runtime or compiler says of its version, its first line; undefined where it fails or says nothing. */
export function versionOf(
  { versionFlag = '--version', versionCommand }: Pick<Language, 'versionFlag' | 'versionCommand'>,
  runtime: string,
): string | undefined {
  const [command, ...args] = versionCommand ?? ([runtime, versionFlag] as const)
  const { stdout, stderr, status } = spawnSync(command, args, { encoding: 'utf8', timeout: 10_000 })
  if (status !== 0) return undefined
  return `${stdout ?? ''}\n${stderr ?? ''}`
    .split('\n')
    .map((line) => line.trim())
    .find((line) => line !== '')
}
