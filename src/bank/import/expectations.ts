import { z } from 'zod'
import type { LeftOut } from './left-out.ts'
import type { PackageFiles } from './package-files.ts'
import { readYaml, texts } from './settings.ts'

/** Folders of submissions whose names say what their programs must earn, in any version of the format. */
const verdictFolders = [
  'accepted',
  'wrong_answer',
  'time_limit_exceeded',
  'run_time_error',
  'memory_limit_exceeded',
  'output_limit_exceeded',
  'compile_error',
  'rejected',
  'brute_force',
]

/** Verdicts that every test of a submission must have, and of which one test must have one. */
interface Demand {
  readonly permitted: readonly string[]
  readonly required: readonly string[]
}

const any = ['AC', 'WA', 'TLE', 'RTE']
const demandOf = (permitted: readonly string[], required: readonly string[]): Demand => ({
  permitted,
  required,
})

/** What folders demand in version 2023-07. */
const usual: ReadonlyMap<string, Demand> = new Map([
  ['accepted', demandOf(['AC'], any)],
  ['rejected', demandOf(any, ['WA', 'TLE', 'RTE'])],
  ['wrong_answer', demandOf(['AC', 'WA'], ['WA'])],
  ['time_limit_exceeded', demandOf(['AC', 'TLE'], ['TLE'])],
  ['run_time_error', demandOf(['AC', 'RTE'], ['RTE'])],
  ['brute_force', demandOf(['AC', 'TLE', 'RTE'], ['TLE', 'RTE'])],
])

const entrySchema = z.looseObject({
  permitted: texts.optional(),
  required: texts.optional(),
  message: z.unknown().optional(),
  use_for_time_limit: z.unknown().optional(),
})
type Entry = z.output<typeof entrySchema>

/** Keys that say nothing about verdicts. */
const about = new Set(['language', 'entrypoint', 'authors', 'model_solution', 'permitted', 'required'])

/** The folder of ours that a submission belongs into, by its path in submissions/; undefined where none says it. */
export type PlaceSubmission = (path: string) => string | undefined

const yamlFile = 'submissions/submissions.yaml'

/**
 * Reads what a package demands of its submissions: by their folders, and by submissions.yaml as far as a folder of ours
 * says the same. @throws BankError
 */
export function readExpectations(files: PackageFiles, leftOut: LeftOut[]): PlaceSubmission {
  const folderOf = (path: string): string => path.split('/')[0] ?? ''
  const told = files.has(yamlFile) ? readYaml(files, yamlFile, z.record(z.string(), entrySchema)) : {}
  const patterns = Object.entries(told)
  for (const [pattern, entry] of patterns)
    for (const key of Object.keys(entry).filter((name) => !about.has(name)))
      leftOut.push({
        what: `${yamlFile}: ${pattern}.${key}`,
        why: 'only verdicts of whole submissions are checked',
      })
  const demanding = patterns.filter(([, { permitted, required }]) => permitted ?? required)
  return (path) => {
    const folder = folderOf(path)
    const matching = demanding.filter(([pattern]) => isMatch(pattern, path))
    if (matching.length === 0) return verdictFolders.includes(folder) ? folder : undefined
    // An entry for the folder itself takes the place of what the folder demands; all others add to it.
    const base = usual.get(folder) ?? demandOf(any, any)
    const own = matching.find(([pattern]) => pattern === folder)?.[1]
    const others = matching.filter(([pattern]) => pattern !== folder).map(([, entry]) => merged({}, entry))
    return folderFor([own === undefined ? base : merged(base, own), ...others])
  }
}

function merged(base: Partial<Demand>, { permitted, required }: Entry): Demand {
  return demandOf(permitted ?? base.permitted ?? any, required ?? base.required ?? any)
}

/** The folder that says what all demands say together, or a little less; undefined where AC is as good as a failure. */
function folderFor(demands: readonly Demand[]): string | undefined {
  const permitted = any.filter((verdict) => demands.every((demand) => demand.permitted.includes(verdict)))
  const failures = permitted.filter((verdict) => verdict !== 'AC')
  if (failures.length === 0) return permitted.length > 0 ? 'accepted' : undefined
  if (demands.every(({ required }) => required.includes('AC'))) return undefined
  if (failures.length === 1)
    return { WA: 'wrong_answer', TLE: 'time_limit_exceeded', RTE: 'run_time_error' }[failures.join()]
  return failures.includes('WA') ? 'rejected' : 'brute_force'
}

/** Whether a glob of submissions.yaml, with `*` and `{a,b}`, matches a submission or the folder that it is in. */
function isMatch(pattern: string, path: string): boolean {
  const expression = pattern
    .replace(/[.+?^$()|[\]\\]/g, '\\$&')
    .replace(/\{([^{}]*)\}/g, (_, options: string) => `(?:${options.replaceAll(',', '|')})`)
    .replace(/[{}]/g, '\\$&')
    .replace(/\*+/g, '[^/]*')
  return new RegExp(`^${expression}(?:/|$)`).test(path)
}
