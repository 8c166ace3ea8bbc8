import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type FileWatch, type WatchEvent, type WatchOptions, watchFile } from '../../src/round/watch.ts'

let root: string
let folder: string
let file: string
let events: WatchEvent[]
let watching: FileWatch | undefined

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'prep-watch-'))
  folder = join(root, 'folder')
  file = join(folder, 'solution.ts')
  mkdirSync(folder)
  writeFileSync(file, 'one')
  events = []
})
afterEach(() => {
  watching?.close()
  rmSync(root, { recursive: true, force: true })
})

/** The poll is off where it is not the subject, so that the notices of the system are. */
function start(options: WatchOptions = {}): void {
  watching = watchFile(file, (event) => events.push(event), { pollMs: 3_600_000, ...options })
}

/** Waits until there are so many events, then a while longer for those that should not come. */
async function expectEvents(...expected: WatchEvent[]): Promise<void> {
  for (let waited = 0; events.length < expected.length && waited < 5000; waited += 10) await sleep(10)
  await sleep(150)
  expect(events).toEqual(expected)
}
const saved = (text: string): WatchEvent => ({ kind: 'saved', text })

describe('watchFile', () => {
  it('tells a write', async () => {
    start()
    writeFileSync(file, 'two')
    await expectEvents(saved('two'))
    writeFileSync(file, 'three')
    await expectEvents(saved('two'), saved('three'))
  })

  it('tells a save by renaming another file over it, again and again', async () => {
    start()
    for (const text of ['two', 'three']) {
      events = []
      writeFileSync(`${file}~`, text)
      renameSync(`${file}~`, file)
      await expectEvents(saved(text))
    }
  })

  it('tells a save that moves the old file away first', async () => {
    start()
    renameSync(file, `${file}.bak`)
    writeFileSync(file, 'two')
    await expectEvents(saved('two'))
  })

  it('makes one event of two saves at once', async () => {
    start()
    writeFileSync(file, 'two')
    writeFileSync(file, 'three')
    await expectEvents(saved('three'))
  })

  it('is silent where the content is the same', async () => {
    start()
    writeFileSync(file, 'one')
    writeFileSync(`${file}~`, 'one')
    renameSync(`${file}~`, file)
    await expectEvents()
  })

  it('tells nothing of other files', async () => {
    start()
    writeFileSync(join(folder, 'notes.md'), 'two')
    await expectEvents()
  })

  it('does not take the moment between truncating and writing for a save', async () => {
    start()
    writeFileSync(file, '')
    await sleep(100)
    writeFileSync(file, 'two')
    await expectEvents(saved('two'))
  })

  it('tells a file that was emptied and stays so', async () => {
    start({ debounceMs: 10 })
    writeFileSync(file, '')
    await expectEvents(saved(''))
  })

  it('goes on after the file was removed and made again', async () => {
    start()
    rmSync(file)
    await sleep(100)
    expect(events).toEqual([])
    writeFileSync(file, 'one')
    await expectEvents()
    rmSync(file)
    await sleep(100)
    writeFileSync(file, 'two')
    await expectEvents(saved('two'))
  })

  it('begins with a file that is not there yet', async () => {
    rmSync(file)
    start()
    writeFileSync(file, 'one')
    await expectEvents(saved('one'))
  })

  it('tells once that the folder vanished, and then nothing', async () => {
    start()
    rmSync(folder, { recursive: true })
    await expectEvents({ kind: 'gone' })
    mkdirSync(folder)
    writeFileSync(file, 'two')
    await expectEvents({ kind: 'gone' })
  })

  it('tells that the folder was moved away, or was never there', async () => {
    start()
    renameSync(folder, `${folder}-moved`)
    await expectEvents({ kind: 'gone' })
    events = []
    start()
    await expectEvents({ kind: 'gone' })
  })

  it('goes on in a folder that was replaced at once', async () => {
    start()
    rmSync(folder, { recursive: true })
    mkdirSync(folder)
    writeFileSync(file, 'two')
    await expectEvents(saved('two'))
    writeFileSync(file, 'three')
    await expectEvents(saved('two'), saved('three'))
  })

  it('sees by itself what the system does not tell', async () => {
    // Of a file behind a link the folder of the link hears nothing.
    const target = join(root, 'target.ts')
    rmSync(folder, { recursive: true })
    mkdirSync(folder)
    writeFileSync(target, 'one')
    symlinkSync(target, file)
    start({ pollMs: 20 })
    writeFileSync(target, 'two')
    await expectEvents(saved('two'))
  })

  it('is silent after close', async () => {
    start()
    writeFileSync(file, 'two')
    await sleep(10)
    watching?.close()
    watching?.close()
    await expectEvents()
  })

  it.each([
    ['close', 'setTimeout(() => watching.close(), 100)'],
    ['the end of the folder', 'setTimeout(() => rmSync(folder, { recursive: true }), 100)'],
  ])(
    'leaves nothing that keeps a process alive after %s',
    (_, end) => {
      const script = join(root, 'watch.mts')
      writeFileSync(
        script,
        `import { rmSync, writeFileSync } from 'node:fs'
import { watchFile } from ${JSON.stringify(resolve('src/round/watch.ts'))}
const folder = ${JSON.stringify(folder)}
const watching = watchFile(${JSON.stringify(file)}, (event) => console.log(event.kind))
writeFileSync(${JSON.stringify(file)}, 'two')
${end}
`,
      )
      const said = execFileSync(process.execPath, ['--import', 'tsx', script], {
        encoding: 'utf8',
        timeout: 20_000,
      })
      expect(said).toMatch(/^saved\n(gone\n)?$/)
    },
    30_000,
  )
})
