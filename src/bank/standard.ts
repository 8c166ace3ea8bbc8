import { extname } from 'node:path'
import type { BankFault } from '../errors.ts'
import type { Problem, TestSpec } from '../model/problem.ts'
import { acceptedFolder, inProblem, submissionsFolder, testsFile } from './layout.ts'
import { isAccepted, listSubmissions, strayFaults } from './submissions.ts'

/** What a problem must have, beside being correct, to be good enough to ship: the counts of the standard. */
const least = { hidden: 12, large: 2, edge: 3, knownBugs: 3 } as const
const acceptedIn = { '.ts': 'TypeScript', '.py': 'Python' } as const

/**
 * What a problem lacks of the standard by counting alone; whether its tests and submissions keep their
 * promises is for the judge to find. A draft has such faults and can be used all the same. Of an imported problem
 * nothing of this is asked.
 * @param endings those of the languages that can be judged, with their dot
 */
export function standardFaults(
  problem: Problem,
  tests: readonly TestSpec[],
  endings: readonly string[],
): BankFault[] {
  if (problem.origin) return []
  const { dir } = problem
  const file = inProblem(dir, testsFile)
  const count = (testClass: TestSpec['class']) => tests.filter((test) => test.class === testClass).length
  const faults: BankFault[] = []
  const few = (found: number, wanted: number, what: string, where: string) => {
    if (found < wanted) faults.push({ file: where, message: `${what}: ${found}, needs at least ${wanted}` })
  }
  few(tests.length - count('sample'), least.hidden, 'hidden tests', file)
  few(count('large'), least.large, 'tests of class large', file)
  few(count('edge'), least.edge, 'tests of class edge', file)
  for (const [index, { generate, outSha256, line }] of tests.entries())
    if (generate !== undefined && outSha256 === undefined)
      faults.push({
        file,
        line,
        key: `tests[${index}].outSha256`,
        message: 'is missing: it makes drift of the answer visible',
      })

  const submissions = listSubmissions(problem, endings)
  const accepted = submissions.filter(isAccepted)
  for (const [ending, language] of Object.entries(acceptedIn))
    if (!accepted.some(({ path }) => extname(path) === ending))
      faults.push({
        file: inProblem(dir, acceptedFolder),
        message: `has no accepted submission in ${language}`,
      })
  few(submissions.length - accepted.length, least.knownBugs, 'known bugs', inProblem(dir, submissionsFolder))
  return [...faults, ...strayFaults(problem, endings)]
}
