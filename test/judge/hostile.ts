import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import pLimit from 'p-limit'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { group } from '../../src/judge/isolation/group.ts'
import type { Isolation } from '../../src/judge/isolation/isolation.ts'
import { allowanceOf, loadAllowance, margins } from '../../src/judge/limits.ts'
import type { Judgement } from '../../src/model/verdict.ts'
import {
  isInstalled,
  isolations,
  judged,
  judgeIn,
  type LanguageId,
  languages,
  leftovers,
  limits,
  program,
  total,
} from './judging.ts'
import { testOfOutside } from './programs/outside.ts'
import type { Row } from './programs/row.ts'
import { rows } from './programs.ts'

/** A bound on one judging that only a hang passes. */
const hangMs = 90_000
/** Much of a row is waiting: for a limit to pass, or for what a program does not do. */
const atOnce = pLimit(availableParallelism() + 1)

/** Judges every program of the table in some languages under every isolation: the verdict, its end, and what stays. */
export function judgesAll(...ids: readonly LanguageId[]): void {
  // Every isolation judges the same programs: each is compiled once.
  const buildDir = mkdtempSync(join(tmpdir(), 'prep-built-'))
  afterAll(() => rmSync(buildDir, { recursive: true, force: true }))
  let descriptors = 0
  beforeAll(async () => {
    // The transformer of TypeScript is a process of its own, which stays.
    const judge = judgeIn(buildDir, group)
    for (const id of ids) if (isInstalled(id)) await judged(judge, id, program(id, 'accepted'))
    descriptors = openDescriptors()
  })
  afterAll(() => vi.waitFor(() => expect(openDescriptors()).toBeLessThanOrEqual(descriptors)))
  for (const language of ids)
    for (const { isolation, works } of isolations) {
      const missing = isInstalled(language) ? '' : ' (not on this machine)'
      const forbidden = works ? '' : ' (not allowed on this machine)'
      describe.skipIf(missing !== '' || forbidden !== '')(
        `${language}${missing} under ${isolation.name}${forbidden}`,
        () => {
          for (const row of rows.filter(({ languages }) => languages.includes(language))) {
            const impossible = isolation.name === 'group' ? row.onlyNamespaces : undefined
            const verdicts = verdictsOf(row, isolation).join(' or ')
            const title = `${row.name}: ${verdicts}${impossible ? ` (not here: ${impossible})` : ''}`
            it.skipIf(impossible !== undefined).concurrent(title, { timeout: hangMs }, () =>
              atOnce(() => judgesOne(row, language, isolation, buildDir)),
            )
          }
        },
      )
    }
}

const verdictsOf = ({ verdicts, inGroup }: Row, { name }: Isolation) =>
  name === 'group' && inGroup !== undefined ? [inGroup] : verdicts

async function judgesOne(row: Row, id: LanguageId, isolation: Isolation, buildDir: string): Promise<void> {
  const tempDir = mkdtempSync(join(tmpdir(), 'prep-test-'))
  const outside = await row.outside?.()
  try {
    const judgement = await judgesWithin(row, id, outside ? testOfOutside(row, outside) : row.tests)
    if (judgement.verdict === 'AC') outside?.unharmed()
    expect(await leftovers(tempDir)).toEqual([])
  } finally {
    outside?.close()
    rmSync(tempDir, { recursive: true, force: true })
  }

  /** The right verdict, with the right words, in time. */
  async function judgesWithin(
    { name, says, line, signature = total, secondLook = true, ...own }: Row,
    id: LanguageId,
    tests: Row['tests'],
  ): Promise<Judgement> {
    const judge = judgeIn(tempDir, isolation, buildDir)
    const source = program(id, name)
    const language = languages.byName(id)
    const task = { signature, secondLook, limits: own.limits ?? limits, ...(tests && { tests }) }
    // What a compiler takes is no time of the program.
    if (!language.startsAhead) await judge.runner({ ...task, language, source })

    const clock = startClock()
    let testedMs: number | undefined
    const onTest = (): void => {
      testedMs = clock()
    }
    const judgement = await judged(judge, id, source, { ...task, onTest })
    const tookMs = clock()

    const told = JSON.stringify(judgement, null, 1).slice(0, 4000)
    expect(verdictsOf(row, isolation), told).toContain(judgement.verdict)
    expect(judgement.isolation).toBe(isolation.name)
    const failed = judgement.tests.find(({ verdict }) => verdict !== 'AC')
    const failure = failed?.failure ?? judgement.compile
    if (says) expect([failure?.message, failed?.reason, failed?.note].join(' '), told).toMatch(says)
    if (line !== undefined) expect(failure?.frames?.[0], told).toMatchObject({ line })
    expect(tookMs, `ms until its end: ${told}`).toBeLessThan(boundMs(judgement, secondLook))
    if (testedMs !== undefined) expect(tookMs - testedMs, `ms to clear up: ${told}`).toBeLessThan(1000)
    return judgement
  }
}

/** What a judging may take: each run of a test its limits and a second, each process a second to start. */
function boundMs({ tests, limits, total }: Judgement, secondLook: boolean): number {
  const failed = tests.filter(({ verdict }) => verdict !== 'AC').length
  const again = secondLook ? failed * margins.looks : 0
  const runs = tests.length * (allowanceOf(limits).wallMs + 1000)
  const looks = again * (allowanceOf(limits, true).wallMs + 1000)
  const starts = (1 + failed + again) * 1000
  // What ended while it was loaded was asked for no test but the first.
  return runs + looks + starts + (tests.length < total ? loadAllowance(limits).wallMs : 0)
}

/** Sockets, pipes and views of other processes that this one holds. */
function openDescriptors(): number {
  return readdirSync('/proc/self/fd').filter((name) => {
    try {
      return /^(socket|pipe):|^\/proc\//.test(readlinkSync(`/proc/self/fd/${name}`))
    } catch {
      return false
    }
  }).length
}

/** Counts ms from here on, those left out in which anything on this machine was waiting for a CPU. */
function startClock(): () => number {
  const startedAt = performance.now()
  const waitedAt = waitedMs()
  return () => performance.now() - startedAt - (waitedMs() - waitedAt)
}

/** What the kernel counts of the time in which something was waiting for a CPU; 0 where it does not count. */
function waitedMs(): number {
  try {
    const [, total = '0'] = /^some .*total=(\d+)/m.exec(readFileSync('/proc/pressure/cpu', 'latin1')) ?? []
    return Number(total) / 1000
  } catch {
    return 0
  }
}
