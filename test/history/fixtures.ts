import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { type History, openHistory } from '../../src/history/history.ts'
import { minute, newRound, newSubmission, start } from './rows.ts'

/** A fresh folder that the test leaves behind empty. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'prep-history-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** An open history in a fresh folder, or of `file`. */
export function tempHistory(file = join(tempFolder(), 'history.db')): History {
  const history = openHistory({ file, now: start })
  onTestFinished(() => history.close())
  return history
}

/** Starts one of the programs in `children/`. */
export function child(name: string, ...args: string[]): ChildProcessByStdio<null, Readable, null> {
  const path = fileURLToPath(new URL(`children/${name}.ts`, import.meta.url))
  return spawn(process.execPath, ['--import', 'tsx', path, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
}

/** All that a child prints, once it has ended. */
export async function output(running: ChildProcessByStdio<null, Readable, null>): Promise<string> {
  let text = ''
  for await (const chunk of running.stdout) text += String(chunk)
  return text
}

/** A database with some hundred pages in it. */
export function filled(): string {
  const file = join(tempFolder(), 'history.db')
  const history = openHistory({ file, now: start })
  for (let n = 0; n < 50; n++) {
    const startedAt = start + n * 60 * minute
    const { id } = history.startRound(newRound({ startedAt }))
    for (let save = 0; save < 20; save++) history.addEvent(id, 'saved', { text: 'x'.repeat(300) }, startedAt)
    history.addSubmission(newSubmission(id, { at: startedAt + minute, end: 'accepted' }))
  }
  history.close()
  return file
}

/** What lies beside a database, and itself. */
export const files = (file: string) => readdirSync(dirname(file)).sort()
