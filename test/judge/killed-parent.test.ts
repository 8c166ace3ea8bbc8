import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { isolations, processesOf, temporaryFolder } from './judging.ts'

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
const pause = (ms: number) => new Promise((resume) => setTimeout(resume, ms))

// In a group nobody is left who could end the program.
for (const { isolation, works } of isolations.filter(({ isolation: { name } }) => name !== 'group'))
  describe.skipIf(!works)(
    `a judge that is killed, under ${isolation.name}${works ? '' : ' (not allowed here)'}`,
    () => {
      it.each([
        'javascript/loops.js',
        'python/sleeps.py',
        'python/daemon-and-sleeps.py',
        'javascript/ignores-sigterm.js',
      ])('takes %s with it', async (name) => {
        const folder = temporaryFolder()
        const script = resolve('test/judge/children/judge-program.ts')
        const child = spawn(
          process.execPath,
          ['--import', tsx, script, folder, resolve('test/fixtures/programs', name), isolation.name],
          { stdio: 'ignore' },
        )
        onTestFinished(() => void child.kill('SIGKILL'))
        // The program is in its call as soon as its harness has been fed, which cannot be seen from here.
        for (let round = 0; round < 300 && processesOf(folder).length < 2; round++) await pause(50)
        await pause(500)
        expect(processesOf(folder).length).toBeGreaterThan(1)
        expect(readdirSync(folder).length).toBeGreaterThan(0)
        child.kill('SIGKILL')
        for (let round = 0; round < 40 && processesOf(folder).length > 0; round++) await pause(50)
        expect(processesOf(folder)).toEqual([])
      })
    },
  )
