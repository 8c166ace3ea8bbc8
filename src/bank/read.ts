import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { BankFault } from '../errors.ts'
import type { Problem, TestSpec } from '../model/problem.ts'
import { checkerFile, generatorFile, inProblem } from './layout.ts'
import { type Draft, readProblemYaml } from './problem-yaml.ts'
import { readSamples } from './test-files.ts'
import { readTestsYaml } from './tests-yaml.ts'
import { unwrittenBeside } from './unwritten.ts'
import type { YamlFile } from './yaml-file.ts'

export interface ReadProblem {
  /** Present when problem.yaml itself has no fault. */
  readonly problem?: Problem
  /** The tests that have no fault. */
  readonly tests: readonly TestSpec[]
  /** All that is wrong, file by file and line by line; empty when the problem can be used. */
  readonly faults: readonly BankFault[]
}

/**
 * Reads a problem's folder (absolute path): problem.yaml, tests.yaml, and whether the files that they need are
 * there. Nothing of the problem is run. Never throws: all faults come at once.
 */
export function readProblem(dir: string): ReadProblem {
  const { problem, draft, yaml, faults } = readProblemYaml(dir)
  const { tests, faults: testFaults } = readTestsYaml(dir, draft)
  const sampled = readSamples(dir, tests)
  return {
    ...(problem === undefined ? {} : { problem }),
    tests: sampled.tests,
    faults: [
      ...faults,
      ...testFaults,
      ...sampled.faults,
      ...fileFaults(dir, draft, yaml),
      ...(draft.imported ? [] : unwrittenBeside(dir)),
    ],
  }
}

/** The files that a problem needs and has not. */
function fileFaults(dir: string, { reference, compare, imported }: Draft, yaml: YamlFile): BankFault[] {
  const faults: BankFault[] = []
  const missing = (name: string) => !existsSync(inProblem(dir, name))
  if (reference !== undefined && missing(reference))
    faults.push(yaml.fault(['reference'], `there is no file ${reference}`))
  if (missing(generatorFile) && !imported)
    faults.push({
      file: join(dir, generatorFile),
      message: 'is missing: every problem needs its validate(input)',
    })
  if (compare?.mode === 'checker' && missing(checkerFile))
    faults.push({ file: join(dir, checkerFile), message: 'is missing: compare.mode is checker' })
  if (compare?.mode === 'validator' && missing(compare.path))
    faults.push(yaml.fault(['compare', 'path'], `there is no file or folder ${compare.path}`))
  if (compare !== undefined && compare.mode !== 'checker' && !missing(checkerFile))
    faults.push({
      file: join(dir, checkerFile),
      message: `is not used: compare.mode is ${compare.mode}, not checker`,
    })
  return faults
}
