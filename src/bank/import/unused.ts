import type { LeftOut } from './left-out.ts'
import { namesIn, type PackageFiles } from './package-files.ts'
import type { ReadSettings } from './settings.ts'

/** What problem.yaml says and prep does not use. */
export function unusedSettings({ settings, unknownKeys }: ReadSettings): LeftOut[] {
  const { languages = [], problem_format_version: version } = settings
  return [
    ...unknownKeys.map((what) => ({ what, why: 'a key of problem.yaml that prep does not know' })),
    ...(languages.length > 0 && !languages.includes('all')
      ? [{ what: `languages: ${languages.join(', ')}`, why: 'here a problem may be solved in any language' }]
      : []),
    ...(version !== undefined && !/^(legacy(-icpc)?|2023-07(-draft)?)$/.test(version)
      ? [{ what: `problem_format_version: ${version}`, why: 'the package is read as one of 2023-07' }]
      : []),
  ]
}

const reasons: ReadonlyMap<string, string> = new Map([
  ['attachments', 'files for solvers are not brought over'],
  ['include', 'files that are put beside every submission are not used'],
  ['graders', 'a problem is solved where all tests are accepted'],
  ['generators', 'the tests that they made are brought over'],
  ['solution', 'descriptions of the solution are not brought over'],
  ['static_validator', 'sources are not validated'],
  ['input_visualizer', 'pictures are not shown'],
  ['output_visualizer', 'pictures are not shown'],
])

/** The folders of a package that prep does not use. */
export function unusedFolders(files: PackageFiles): LeftOut[] {
  return [...reasons]
    .filter(([folder]) => namesIn(files, folder).length > 0)
    .map(([folder, why]) => ({ what: `${folder}/`, why }))
}
