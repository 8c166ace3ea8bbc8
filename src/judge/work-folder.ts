import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { EnvironmentError } from '../errors.ts'

/** A fresh folder for one program. @throws EnvironmentError where none can be made */
export function makeFolder(tempDir: string): string {
  try {
    return mkdtempSync(join(tempDir, 'prep-'))
  } catch (error) {
    throw new EnvironmentError(
      `No working folder can be made in ${tempDir}: ${error instanceof Error ? error.message : error}`,
      'Make room there, or set TMPDIR to a folder that can be written to.',
    )
  }
}

/**
 * Removes a program's working folder. What the program did to it (folders without permissions, or deeper than a path
 * can name) is left to `rm`, which walks by descriptors.
 */
export function removeFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch {
    spawnSync('/bin/sh', ['-c', 'chmod -R u+rwx "$1"; rm -rf "$1"', 'sh', folder], { stdio: 'ignore' })
  }
}
