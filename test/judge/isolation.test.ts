import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { EnvironmentError } from '../../src/errors.ts'
import { chooseIsolation } from '../../src/judge/isolation/choose.ts'
import type { Isolation } from '../../src/judge/isolation/isolation.ts'
import { createJudge } from '../../src/judge/judge.ts'
import {
  isolations,
  judged,
  languages,
  leftovers,
  path,
  program,
  signatureOf,
  temporaryFolder,
  testOf,
} from './judging.ts'
import { harnessDir } from './this-machine.ts'

const around = signatureOf('around', { what: 'string', argument: 'string' }, 'string')

/** What a program saw of each thing it asked for, one after another in one sandbox. */
async function seen(
  isolation: Isolation,
  asked: readonly (readonly [what: string, argument: string])[],
  hidden: readonly string[] = [],
): Promise<(string | undefined)[]> {
  const folder = temporaryFolder()
  const host = { isolation, tempDir: folder, path, hidden }
  const judge = createJudge({ host, languages, harnessDir, buildDir: join(folder, 'build') })
  const tests = asked.map(([what, argument]) => testOf(around, { what, argument }, '?'))
  const judgement = await judged(judge, 'javascript', program('javascript', 'looks-around'), {
    signature: around,
    tests,
    secondLook: false,
    limits: { timeMs: 10_000, memoryKb: 512 * 1024 },
  })
  expect(await leftovers(folder)).toEqual([])
  expect(judgement.tests.map(({ verdict }) => verdict)).toEqual(asked.map(() => 'WA'))
  return judgement.tests.map(({ actual }) => actual && JSON.parse(actual))
}

for (const { isolation, works } of isolations.filter(({ isolation: { name } }) => name !== 'group'))
  describe.skipIf(!works)(
    `a program under ${isolation.name}${works ? '' : ' (not allowed on this machine)'}`,
    () => {
      it('sees no home, no bank, and nothing that prep keeps', async () => {
        const answers = await seen(isolation, [
          ['list', homedir()],
          ['list', resolve('problems')],
          ['read', resolve('package.json')],
          ['list', '/home'],
          ['list', '/root'],
          ['list', '/var'],
          ['list', '/run'],
          ['list', '/sys'],
        ])
        for (const answer of answers) expect(answer).toBe('ENOENT')
      })

      it('does not see what lies in a folder of the system, where it is to be hidden', async () => {
        const [usr, hiddenFolder, hiddenFile, secret] = await seen(
          isolation,
          [
            ['list', '/usr'],
            ['list', '/usr/share'],
            ['read', '/etc/hosts'],
            ['read', '/etc/shadow'],
          ],
          ['/usr/share', '/etc/hosts'],
        )
        expect(usr).toContain('bin')
        expect(hiddenFolder).toBe('')
        expect(hiddenFile).toBeOneOf(['0', 'EACCES'])
        expect(secret).toBeOneOf(['0', 'EACCES'])
      })

      it('can write to its own temporary folder, which has an end, and to nothing else', async () => {
        const answers = await seen(isolation, [
          ['write', 'here'],
          ['list', '.'],
          ['write', '/usr/prep-was-here'],
          ['write', '/etc/prep-was-here'],
          ['write', '/prep-was-here'],
          ['write', '/dev/prep-was-here'],
          ['write', join(harnessDir, 'node.cjs')],
        ])
        expect(answers[0]).toBe('undefined')
        expect(answers[1]).toContain('here')
        expect(answers.slice(2)).toEqual(['EROFS', 'EROFS', 'EROFS', 'EROFS', 'EROFS'])
        const [made, filled, size, shm] = await seen(isolation, [
          ['run', 'mkdir /tmp/many'],
          ['fill', '/tmp/many'],
          ['size', '/tmp'],
          ['size', '/dev/shm'],
        ])
        expect([made, filled]).toEqual(['', 'ENOSPC'])
        expect(Number(size)).toBe(256 * 1024 * 1024)
        expect(Number(shm)).toBe(16 * 1024 * 1024)
      })

      it('has no rights: no user namespace, no mount, no device, no root', async () => {
        const answers = await seen(isolation, [
          ['run', 'unshare -Ur true 2>&1 || echo no'],
          ['run', 'mount -t tmpfs none /tmp 2>/dev/null || echo no'],
          ['run', 'mknod /tmp/disk b 8 0 2>/dev/null || echo no'],
          ['run', 'chroot /tmp 2>/dev/null || echo no'],
          ['run', 'id -u'],
          ['run', "sed -n 's/^Cap\\(Prm\\|Eff\\):\\s*//p' /proc/self/status"],
          ['list', '/proc/1/root'],
          ['list', '/proc/1/fd'],
        ])
        expect(answers[0]).toMatch(/no$/)
        expect(answers.slice(1, 4)).toEqual(['no', 'no', 'no'])
        expect(answers[4]).toBe('1000')
        expect(answers[5]).toBe('0000000000000000\n0000000000000000')
        // Process 1 is the sandbox's own: what it has open, or where it stands, shows nothing of ours.
        expect(answers[6]).not.toContain('home')
      })

      it('sees and signals no process but its own', async () => {
        const [processes, signal, parent] = await seen(isolation, [
          ['processes', ''],
          ['signal', String(process.pid)],
          ['read', `/proc/${process.pid}/environ`],
        ])
        expect(Number(processes)).toBeLessThanOrEqual(3)
        expect(signal).toBe('ESRCH')
        expect(parent).toBe('ENOENT')
      })

      it('that cannot be started there is a judge error', async () => {
        const folder = temporaryFolder()
        const host = { isolation, tempDir: folder, path, hidden: [] }
        const gone = join(folder, 'gone')
        const judge = createJudge({ host, languages, harnessDir: gone, buildDir: join(folder, 'build') })
        const broken = createJudge({
          host: {
            ...host,
            isolation: {
              ...isolation,
              enter: (command, place) => isolation.enter(command, { ...place, writable: [gone] }),
            },
          },
          languages,
          harnessDir,
          buildDir: join(folder, 'build'),
        })
        for (const each of [judge, broken]) {
          const judgement = await judged(each, 'javascript', program('javascript', 'accepted'))
          expect(judgement, JSON.stringify(judgement)).toMatchObject({ verdict: 'JE' })
        }
        expect(await leftovers(folder)).toEqual([])
      })

      it('reaches no listener of the machine', async () => {
        let connections = 0
        const server = createServer((socket) => {
          connections++
          socket.end()
        })
        await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready))
        onTestFinished(() => void server.close())
        const { port } = server.address() as { port: number }
        const connect = `exec "${process.execPath}" -e 'require("net").connect(${port}, "127.0.0.1").on("error", (e) => { console.log(e.code) }).on("connect", () => process.exit(0))'`
        const [answer] = await seen(isolation, [['run', connect]])
        expect(answer).toBeOneOf(['ENETUNREACH', 'ECONNREFUSED', 'EADDRNOTAVAIL'])
        expect(connections).toBe(0)
      })

      it('gets an allow-listed environment and no descriptor of ours', async () => {
        process.env.PREP_TEST_SECRET = 'x'
        onTestFinished(() => void delete process.env.PREP_TEST_SECRET)
        const [environment, descriptors] = await seen(isolation, [
          ['environment', ''],
          ['run', 'ls -l /proc/$PPID/fd | grep -c "/\\(status\\|mounts\\|mount-failed\\)$"; true'],
        ])
        expect(descriptors).toBe('0')
        expect(
          environment?.split(' ').filter((name) => !['OLDPWD', 'PWD', 'SHLVL', '_'].includes(name)),
        ).toEqual(['HOME', 'LANG', 'PATH', 'PREP_SANDBOX', 'TMPDIR'])
      })

      it.each(['c++', 'spaces in it', 'a#b', "quote's", 'back\\slash'])(
        'finds its folder in a path such as %s',
        async (name) => {
          const folder = join(temporaryFolder(), name)
          mkdirSync(folder)
          const host = { isolation, tempDir: folder, path }
          const judge = createJudge({ host, languages, harnessDir, buildDir: join(folder, 'build') })
          const judgement = await judged(judge, 'cpp', program('cpp', 'accepted'))
          expect(judgement, JSON.stringify(judgement)).toMatchObject({ verdict: 'AC' })
        },
      )
    },
  )

describe('the choice of the isolation', () => {
  const options = (more: { mode?: 'strict' | 'auto' | 'off'; path?: string } = {}) => ({
    mode: 'auto' as const,
    folder: join(temporaryFolder(), 'machine'),
    tempDir: temporaryFolder(),
    path,
    version: '1',
    ...more,
  })
  const best = isolations.find(({ works }) => works)?.isolation.name

  it('is the best that works here, and is kept', () => {
    const here = options()
    expect(chooseIsolation(here).name).toBe(best)
    expect(chooseIsolation(here).name).toBe(best)
    const kept = readdirSync(here.folder).find((name) => name.startsWith('isolation-')) ?? ''
    expect(readFileSync(join(here.folder, kept), 'utf8')).toBe(best)
  })

  it('is a process group where it is off', () => {
    expect(chooseIsolation(options({ mode: 'off' })).name).toBe('group')
  })

  it('falls back where a machine has none of the commands, and refuses where it must be strict', () => {
    const empty = temporaryFolder()
    symlinkSync('/bin/sh', join(empty, 'sh'))
    const poor = { ...options({ path: empty }) }
    expect(chooseIsolation(poor).name).toBe('group')
    const refusal = (() => {
      try {
        return chooseIsolation({ ...poor, mode: 'strict' })
      } catch (error) {
        return error
      }
    })()
    expect(refusal).toBeInstanceOf(EnvironmentError)
    expect(refusal).toMatchObject({
      exitCode: 3,
      remedies: expect.arrayContaining([expect.stringContaining('bubblewrap')]),
    })
  })

  it('does without a folder to keep things in', () => {
    const file = join(temporaryFolder(), 'file')
    writeFileSync(file, '')
    expect(chooseIsolation({ ...options(), folder: join(file, 'machine') }).name).toBe(best)
    expect(statSync(file).isFile()).toBe(true)
  })
})
