import { tmpdir } from 'node:os'
import { resolve } from 'node:path'
import { bubblewrap } from '../../src/judge/isolation/bubblewrap.ts'
import { isolationWorks } from '../../src/judge/isolation/choose.ts'
import { group } from '../../src/judge/isolation/group.ts'
import type { Isolation } from '../../src/judge/isolation/isolation.ts'
import { namespaces } from '../../src/judge/isolation/namespaces.ts'
import { createLanguages } from '../../src/judge/languages/languages.ts'

export const path = process.env.PATH ?? '/usr/bin:/bin'

/** Where the tests keep what is the same for every sandbox of this machine. */
export const machineFolder = resolve('node_modules/.cache/prep-machine')

/** The isolations that this machine allows, to run a test under each; one that it does not is told by a skip. */
export const isolations: readonly { isolation: Isolation; works: boolean }[] = [
  ...[bubblewrap, namespaces(machineFolder)].map((isolation) => ({
    isolation,
    works: isolationWorks(isolation, tmpdir(), path),
  })),
  { isolation: group, works: true },
]

export const languages = createLanguages({ path, node: process.execPath, machineFolder })
export const harnessDir = resolve('dist/harness')
