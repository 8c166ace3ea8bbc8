import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type ListenOptions, type Server } from 'node:net'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { Input } from '../../../src/model/problem.ts'
import { signatureOf, testOf } from '../judging.ts'
import { each, py, type Row, row } from './row.ts'

/** Something of this machine that a program is told of, and must not get at. */
export interface Outside {
  readonly input: Input
  /** Fails where the program did get at it. */
  unharmed(): void
  close(): void
}

/** Listeners on the loopback address and on an abstract socket, which lies in no folder. */
async function listeners(): Promise<Outside> {
  let connections = 0
  const listen = async (options: ListenOptions): Promise<Server> => {
    const server = createServer((socket) => {
      connections++
      socket.on('error', () => {}).end()
    }).listen(options)
    await once(server, 'listening')
    return server
  }
  const name = `prep-test-${randomUUID()}`
  const loopback = await listen({ host: '127.0.0.1', port: 0 })
  const abstract = await listen({ path: `\0${name}` })
  const address = loopback.address()
  return {
    input: { port: address !== null && typeof address === 'object' ? address.port : 0, name },
    unharmed: () => expect(connections).toBe(0),
    close() {
      loopback.close()
      abstract.close()
    },
  }
}

/** A process of ours. */
async function stranger(): Promise<Outside> {
  const child = spawn('sleep', ['3600'], { stdio: 'ignore' })
  await once(child, 'spawn')
  return {
    input: { victim: child.pid ?? 0 },
    unharmed: () => expect(child.signalCode).toBeNull(),
    close: () => void child.kill('SIGKILL'),
  }
}

/** A bank, a history and a home as `prep` has them, in the home and in the folder for temporary files. */
async function belongings(): Promise<Outside> {
  const roots = [homedir(), tmpdir()].map((folder) => mkdtempSync(join(folder, '.prep-test-')))
  const folders = roots.flatMap((root) => [root, join(root, 'bank'), join(root, 'prep')])
  for (const folder of folders) mkdirSync(folder, { recursive: true })
  const files = roots.flatMap((root) => [join(root, 'bank', 'tests.yaml'), join(root, 'prep', 'history.db')])
  for (const file of files) writeFileSync(file, 'secret')
  return {
    input: { files, folders },
    unharmed() {
      expect(files.map((file) => readFileSync(file, 'utf8'))).toEqual(files.map(() => 'secret'))
      expect(folders.flatMap((folder) => readdirSync(folder)).sort()).toEqual(
        roots.flatMap(() => ['bank', 'history.db', 'prep', 'tests.yaml']).sort(),
      )
    },
    close() {
      for (const root of roots) rmSync(root, { recursive: true, force: true })
    },
  }
}

const connects = signatureOf('reached', { port: 'int', name: 'string' }, 'string[]')
const kills = signatureOf('strangers', { victim: 'int' }, 'string[]')
const reaches = signatureOf('reached', { files: 'string[]', folders: 'string[]' }, 'string[]')
const limits = { timeMs: 2000, memoryKb: 256 * 1024 }

/** Programs that answer what they got at: nothing is right. A group, which holds none of it back, shows that they can. */
export const outside: readonly Row[] = [
  row('connects', each, 'AC', { signature: connects, outside: listeners, inGroup: 'WA', limits }),
  row('finds-strangers', each, 'AC', { signature: kills, outside: stranger, inGroup: 'WA', limits }),
  row('reaches-for-files', each, 'AC', { signature: reaches, outside: belongings, inGroup: 'WA', limits }),
  row('links-out-of-its-folder', py, 'AC', { signature: reaches, outside: belongings, limits }),
].map((each) => ({ ...each, secondLook: false }))

/** The test of a row with something outside. */
export const testOfOutside = ({ signature = connects }: Row, { input }: Outside) => [
  testOf(signature, input, []),
]
