import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openHistory } from '../../../src/history/history.ts'
import { minute, newRound, start } from '../../history/rows.ts'
import { prep, temporary } from '../prep.ts'

/** A folder of its own file system, or undefined where this user may not mount one. */
function mounted(...args: readonly string[]): string | undefined {
  const folder = temporary()
  if (spawnSync('mount', [...args, folder]).status !== 0) return undefined
  onTestFinished(() => void spawnSync('umount', ['-l', folder]))
  return folder
}

const mayMount = (() => {
  const folder = temporary()
  const able = spawnSync('mount', ['-t', 'tmpfs', 'tmpfs', folder]).status === 0
  if (able) spawnSync('umount', [folder])
  return able
})()

/** Fills what is left of a file system, but for so many kB. */
function fill(folder: string, leftKb: number): void {
  spawnSync('dd', ['if=/dev/zero', `of=${join(folder, 'ballast')}`, 'bs=4k'])
  if (leftKb > 0) spawnSync('truncate', ['-s', `-${leftKb}K`, join(folder, 'ballast')])
}

const integrity = (home: string): unknown => {
  const database = new Database(join(home, 'history.sqlite'))
  try {
    return database.pragma('integrity_check', { simple: true })
  } finally {
    database.close()
  }
}

const at = (home: string, ...args: readonly string[]) =>
  prep(...args)
    .home(home)
    .at(start + 5 * minute)

describe.skipIf(!mayMount)('a disk that is full', () => {
  const full =
    /^error: (No space is left to write the history|No copy of the history could be made)[\s\S]*→ Free some space/

  it.each([0, 16, 100])('with %i kB left ends in a message, and nothing is lost', async (leftKb) => {
    const home = mounted('-t', 'tmpfs', '-o', 'size=2m', 'tmpfs') ?? ''
    const file = join(home, 'history.sqlite')
    const history = openHistory({ file, now: start })
    const { id } = history.startRound(newRound())
    const kept: number[] = []
    fill(home, leftKb)
    // The log grows until there is no more room for it.
    const write = () => {
      for (let n = 0; n < 200; n++) {
        history.addEvent(id, 'noted', { n, text: 'x'.repeat(3000) }, start + n)
        kept.push(n)
      }
    }
    expect(write).toThrow(/No space is left/)
    const numbers = () =>
      history
        .events(id)
        .slice(1)
        .map(({ data }) => data.n)
    expect(numbers()).toEqual(kept)
    history.close()
    const codes: unknown[] = []
    for (const command of [['status'], ['backup'], ['stop', '--json']]) {
      const { code, stderr } = await at(home, ...command).expect({})
      codes.push(code)
      if (code !== 0) expect({ code, stderr }).toEqual({ code: 3, stderr: expect.stringMatching(full) })
    }
    // With some room left it depends on the file system how far a command comes.
    if (leftKb === 0) expect(codes.slice(1)).toEqual([3, 3])
    rmSync(join(home, 'ballast'))
    expect(integrity(home)).toBe('ok')
    const again = openHistory({ file, now: start })
    expect(
      again
        .events(id)
        .filter(({ kind }) => kind === 'noted')
        .map(({ data }) => data.n),
    ).toEqual(kept)
    again.close()
    await at(home, 'stop', '--json').expect({ code: codes[2] === 3 ? 0 : 2 })
    expect(readdirSync(home).filter((name) => name.includes('damaged'))).toEqual([])
  })

  it('has no room for a backup: the import is not done, and the export leaves no half a file', async () => {
    const home = mounted('-t', 'tmpfs', '-o', 'size=8m', 'tmpfs') ?? ''
    const other = temporary()
    for (const folder of [home, other]) {
      const history = openHistory({ file: join(folder, 'history.sqlite'), now: start })
      const { id } = history.startRound(newRound())
      for (let n = 0; n < 100; n++) history.addEvent(id, 'noted', { n, text: 'x'.repeat(3000) }, start + n)
      history.endRound(id, 'gave-up', start + minute)
      history.close()
    }
    await at(other, 'export', join(other, 'h.jsonl')).expect({ code: 0 })
    const { stdout } = await at(home, 'history', '--json').expect({ code: 0 })
    fill(home, 400)
    const { stderr } = await at(home, 'import', join(other, 'h.jsonl')).expect({ code: 3, stdout: '' })
    expect(stderr).toMatch(/^error: (No space is left|No copy of the history could be made)/)
    await at(home, 'backup').expect({ code: 3, stdout: '', stderr: /No copy of the history could be made/ })
    fill(home, 100)
    await at(home, 'export', join(home, 'h.jsonl')).expect({
      code: 3,
      stdout: '',
      stderr: /cannot be written/,
    })
    expect(readdirSync(home).filter((name) => name.includes('.part'))).toEqual([])
    rmSync(join(home, 'ballast'))
    await at(home, 'history', '--json').expect({ code: 0, stdout })
    await at(home, 'import', join(other, 'h.jsonl')).expect({ code: 0 })
    expect(integrity(home)).toBe('ok')
  })
})

it.skipIf(!mayMount)('a home that may only be read is told, and is not changed', async () => {
  const home = temporary()
  const history = openHistory({ file: join(home, 'history.sqlite'), now: start })
  history.startRound(newRound())
  history.close()
  const readonly = mounted('--bind', home) ?? ''
  expect(spawnSync('mount', ['-o', 'remount,ro,bind', readonly]).status).toBe(0)
  for (const command of [['stats'], ['status'], ['stop', '--json'], ['export'], ['backup']])
    await at(readonly, ...command).expect({
      code: 3,
      stdout: '',
      stderr: /^error: The history cannot be (opened for writing|read)[\s\S]*→ [\s\S]*PREP_HOME/,
    })
  // What can be copied can be read: the record is not locked in.
  const copy = temporary()
  mkdirSync(join(copy, 'home'))
  cpSync(readonly, join(copy, 'home'), { recursive: true })
  await at(join(copy, 'home'), 'status').expect({ code: 0, stdout: /^two-sum · / })
  writeFileSync(join(home, 'still-there'), '')
  expect(integrity(home)).toBe('ok')
})
