import { describe, expect, it } from 'vitest'
import type { Isolation } from '../../src/judge/isolation/isolation.ts'
import { judged, judgeIn, leftovers, limits, program, temporaryFolder } from './judging.ts'
import { rows } from './programs.ts'

/** A bound on one judging that only a hang passes. */
const hangMs = 45_000

/** Judges every program of the table under an isolation: the verdict, and that nothing of it stays. */
export function judgesAll(isolation: Isolation, works: boolean): void {
  describe.skipIf(!works)(
    `programs under ${isolation.name}${works ? '' : ' (not allowed on this machine)'}`,
    () => {
      for (const { name, languages, verdicts, says, onlyNamespaces, ...task } of rows)
        for (const language of languages) {
          const impossible = isolation.name === 'group' ? onlyNamespaces : undefined
          const title = `${language} ${name}: ${verdicts.join(' or ')}${impossible ? ` (not here: ${impossible})` : ''}`
          it.skipIf(impossible !== undefined)(title, { timeout: hangMs }, async () => {
            const tempDir = temporaryFolder()
            const judgement = await judged(judgeIn(tempDir, isolation), language, program(language, name), {
              limits,
              ...task,
            })
            expect(judgement, JSON.stringify(judgement, null, 1)).toMatchObject({
              verdict: expect.toBeOneOf([...verdicts]),
            })
            expect(judgement.isolation).toBe(isolation.name)
            const failed = judgement.tests.find(({ verdict }) => verdict !== 'AC')
            if (says) expect([failed?.failure?.message, failed?.note].join(' ')).toMatch(says)
            expect(await leftovers(tempDir)).toEqual([])
          })
        }
    },
  )
}
