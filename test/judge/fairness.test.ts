import { describe, expect, it } from 'vitest'
import { type FairLanguage, judgeOnce, spin, subjectsOf } from './fairness.ts'
import { isolations, judgeIn, temporaryFolder } from './judging.ts'

/** So many judgings of each submission; `.dev/bench/fairness.ts` does fifty, with larger limits. */
const count = 4
const spinners = 6
const timeMs = 100
/** A bound that only a hang passes. */
const hangMs = 300_000

const strongest = isolations.find(({ works }) => works)

describe(`beside ${spinners} programs that want the CPU`, () => {
  it.each<FairLanguage>(['javascript'])(
    `%s: each of ${count} judgings of a submission gives the same verdict`,
    { timeout: hangMs },
    async (id) => {
      const judge = judgeIn(temporaryFolder(), strongest?.isolation)
      const subjects = await subjectsOf(judge, id, timeMs)
      const load = spin(spinners)
      try {
        for (const subject of subjects) {
          const verdicts: string[] = []
          for (let round = 0; round < count; round++)
            verdicts.push(await judgeOnce(judge, id, timeMs, subject))
          expect(verdicts, subject.what).toEqual(Array.from({ length: count }, () => subject.verdict))
        }
      } finally {
        load.stop()
      }
    },
  )
})
