import { extname, parse } from 'node:path'
import { readExpectations } from './expectations.ts'
import type { LeftOut } from './left-out.ts'
import { namesIn, type PackageFiles, pathsBelow, textOf } from './package-files.ts'

/** A file of the package that becomes one of the problem's folder. */
export interface Copy {
  readonly from: string
  readonly to: string
  /** Whether it is a program, in which the package's constants are put in. */
  readonly isProgram: boolean
}

export interface Programs {
  readonly copies: readonly Copy[]
  readonly leftOut: readonly LeftOut[]
}

const unknownLanguage = 'no language that prep judges here'

/** The submissions that prep can judge, and how many there are by folder. @param endings with their dots */
export function readSubmissions(
  files: PackageFiles,
  endings: readonly string[],
): Programs & { readonly counts: Readonly<Record<string, number>> } {
  const leftOut: LeftOut[] = []
  const placeOf = readExpectations(files, leftOut)
  const taken = new Map<string, string>()
  const paths = namesIn(files, 'submissions')
    .filter((folder) => !files.has(`submissions/${folder}`))
    .flatMap((folder) => namesIn(files, `submissions/${folder}`).map((name) => `${folder}/${name}`))
  const counts: Record<string, number> = {}
  for (const path of paths) {
    const what = `submissions/${path}`
    const folder = placeOf(path)
    const source = sourceOf(files, what, endings)
    if ('why' in source) leftOut.push({ what, why: source.why })
    else if (folder === undefined)
      leftOut.push({ what, why: 'neither its folder nor submissions.yaml says which verdict it must earn' })
    else {
      const to = free(`submissions/${folder}`, source.name, taken)
      taken.set(to, source.from)
      counts[folder] = (counts[folder] ?? 0) + 1
    }
  }
  return { copies: [...taken].map(([to, from]) => ({ from, to, isProgram: true })), leftOut, counts }
}

/** The one source file of a submission, and the name that it gets; or why it is left out. */
function sourceOf(
  files: PackageFiles,
  path: string,
  endings: readonly string[],
): { readonly from: string; readonly name: string } | { readonly why: string } {
  const isSource = (file: string): boolean => endings.includes(extname(file).toLowerCase())
  const inner = pathsBelow(files, path)
  const [only, ...more] = inner.filter(isSource)
  if (only === undefined) return { why: unknownLanguage }
  if (more.length > 0) return { why: 'a program of several files' }
  if (isPython2(files, only)) return { why: 'Python 2 is not judged' }
  const { base } = parse(path)
  return { from: only, name: files.has(path) ? base : base + extname(only) }
}

function isPython2(files: PackageFiles, path: string): boolean {
  return path.endsWith('.py') && /^#!.*python2/.test(textOf(files, path))
}

/** A path that nothing has taken. */
function free(folder: string, name: string, taken: ReadonlyMap<string, string>): string {
  const { name: stem, ext } = parse(name)
  for (let count = 1; ; count++) {
    const path = `${folder}/${count === 1 ? name : `${stem}-${count}${ext}`}`
    if (!taken.has(path)) return path
  }
}

/** The output validator of a package, in either version's folder. */
export type OutputValidator =
  | (Programs & { readonly path: string })
  | { readonly none: true }
  | { readonly why: string }

const outputFolders = ['output_validator', 'output_validators']

/** Finds the one program that validates answers. */
export function readOutputValidator(files: PackageFiles, endings: readonly string[]): OutputValidator {
  const folder = outputFolders.find((name) => namesIn(files, name).length > 0)
  if (folder === undefined) return { none: true }
  const names = namesIn(files, folder)
  const folders = names.filter((name) => !files.has(`${folder}/${name}`))
  const sources = names.filter((name) => endings.includes(extname(name).toLowerCase()))
  // In version 2023-07 the folder is the program; a header beside a source makes it one in the legacy version, too.
  const isItself =
    names.length > 1 && (folder === 'output_validator' || (sources.length === 1 && folders.length === 0))
  const programs = isItself ? [''] : [...folders, ...sources]
  const [first, ...more] = programs
  if (first === undefined) return { why: `its output validator is in ${unknownLanguage}` }
  if (more.length > 0)
    return { why: `it has ${programs.length} output validators (${programs.join(', ')}), and prep runs one` }
  const path = first === '' ? folder : `${folder}/${first}`
  const inner = pathsBelow(files, path)
  if (!inner.some((file) => endings.includes(extname(file).toLowerCase())))
    return { why: `its output validator is in ${unknownLanguage}` }
  return { path, ...withoutScripts(inner) }
}

/** Input validators are run by `prep check`, each without arguments. */
export function readInputValidators(
  files: PackageFiles,
  endings: readonly string[],
  haveFlags: boolean,
): Programs & { readonly paths: readonly string[] } {
  const all = ['input_validators', 'input_format_validators'].flatMap((folder) =>
    namesIn(files, folder).map((name) => `${folder}/${name}`),
  )
  if (haveFlags)
    return {
      paths: [],
      copies: [],
      leftOut: all.map((what) => ({ what, why: 'groups of tests give input validators arguments' })),
    }
  const isProgram = (path: string): boolean =>
    pathsBelow(files, path).some((file) => endings.includes(extname(file).toLowerCase()))
  const paths = all.filter(isProgram)
  const programs = paths.map((path) => withoutScripts(pathsBelow(files, path)))
  return {
    paths,
    copies: programs.flatMap(({ copies }) => copies),
    leftOut: [
      ...programs.flatMap(({ leftOut }) => leftOut),
      ...all.filter((path) => !paths.includes(path)).map((what) => ({ what, why: unknownLanguage })),
    ],
  }
}

/** The files of a validator; its sources are built as prep builds programs, not by its own scripts. */
function withoutScripts(paths: readonly string[]): Programs {
  const isScript = (path: string): boolean => ['build', 'run'].includes(parse(path).base)
  return {
    copies: paths
      .filter((path) => !isScript(path))
      .map((path) => ({ from: path, to: path, isProgram: true })),
    leftOut: paths.filter(isScript).map((what) => ({ what, why: 'programs are built without scripts' })),
  }
}
