import { existsSync } from 'node:fs'
import { z } from 'zod'
import { issueFaults } from '../../bank/issues.ts'
import { inProblem } from '../../bank/layout.ts'
import { openYamlFile } from '../../bank/yaml-file.ts'
import type { BankFault } from '../../errors.ts'
import type { Mutant } from './mutants.ts'

/** Beside problem.yaml: the mutants of the reference that no test can tell from it. */
export const mutantsFile = 'mutants.yaml'

const text = z.string().trim().min(1)

const declarationSchema = z.strictObject({
  line: text.describe('The line of the reference, without its indentation'),
  from: text.describe('What is changed there, as the check tells it'),
  to: text.describe('What it is changed to'),
  why: text.describe('Why no valid input shows a difference'),
})

const fileSchema = z.strictObject({ equivalent: z.array(declarationSchema) })

/** A mutant that the bank's author says to be equivalent. */
export interface Declaration {
  readonly line: string
  readonly from: string
  readonly to: string
  /** A fault at its place in the file. */
  fault(message: string): BankFault
}

/** Reads the declarations of a problem; there are none where it has no such file. */
export function readDeclarations(dir: string): { declared: Declaration[]; faults: readonly BankFault[] } {
  const file = inProblem(dir, mutantsFile)
  if (!existsSync(file)) return { declared: [], faults: [] }
  const yaml = openYamlFile(file, false)
  const plainFaults: BankFault[] = []
  const data = yaml.root && yaml.plain(yaml.root, [], plainFaults)
  const read = fileSchema.safeParse(data)
  const faults = [
    ...yaml.faults,
    ...plainFaults,
    ...(read.error ? issueFaults(read.error.issues, { yaml, at: [], schema: fileSchema, data }) : []),
  ]
  const declared = (read.data?.equivalent ?? []).map(
    ({ line, from, to }, index): Declaration => ({
      line,
      from,
      to,
      fault: (message) => yaml.fault(['equivalent', index], message),
    }),
  )
  return { declared, faults }
}

/** Whether a declaration means a mutant. @param lines of the reference */
export function means({ line, from, to }: Declaration, mutant: Mutant, lines: readonly string[]): boolean {
  return mutant.original === from && mutant.replacement === to && lines[mutant.line - 1]?.trim() === line
}
