import { isUtf8 } from 'node:buffer'
import { BankError, type BankFault } from '../../errors.ts'
import type { TestClass } from '../../model/problem.ts'
import { type GroupSettings, groupSettings, isGroupFile, settingsIn } from './groups.ts'
import type { LeftOut } from './left-out.ts'
import { namesIn, type PackageFiles, pathsBelow, textOf } from './package-files.ts'

/** A test of a package, in two files. */
export interface PackageTest {
  readonly class: TestClass
  /** Path below data/sample or data/secret, without an ending. */
  readonly name: string
  readonly inFile: string
  readonly outFile: string
  readonly settings: GroupSettings
  /** What the package says of it. */
  readonly description?: string
  /** What its statement shows as this sample's output, where that is not the answer file. */
  readonly shownOutput?: string
}

export interface PackageTests {
  /** Samples first, each kind in the order of file names. */
  readonly tests: readonly PackageTest[]
  /** Folders with tests in data/secret; the folder itself is none. */
  readonly groups: number
  readonly leftOut: readonly LeftOut[]
}

/** An input of this size or more makes a test a large one, bytes. */
const largeFrom = 64 * 1024

/** Longer texts are not shown beside a sample, characters. */
const longestShown = 2000

interface Walk {
  readonly files: PackageFiles
  readonly tests: PackageTest[]
  readonly groups: Set<string>
  readonly leftOut: LeftOut[]
  readonly faults: BankFault[]
}

/** The tests in data/ of a package. @throws BankError where files are missing, or there are no secret tests */
export function readTests(files: PackageFiles): PackageTests {
  const walk: Walk = { files, tests: [], groups: new Set(), leftOut: [], faults: [] }
  const root = groupSettings(files, 'data', {})
  const kinds = ['data/sample', 'data/secret']
  for (const folder of kinds) walkGroup(folder, folder, root, walk)
  for (const name of namesIn(files, 'data'))
    if (!kinds.includes(`data/${name}`) && !isGroupFile(`data/${name}`))
      walk.leftOut.push({ what: `data/${name}`, why: 'tests of validators, and other data, are not used' })
  const hasSecret = walk.tests.some((test) => test.class !== 'sample')
  if (!hasSecret && walk.faults.length === 0) {
    const unusable = walk.leftOut.filter(
      ({ what }) => what.startsWith('data/secret/') && what.endsWith('.in'),
    )
    const message =
      unusable.length > 0
        ? `all ${unusable.length} tests cannot be judged: ${unusable[0]?.why}`
        : 'holds no tests'
    walk.faults.push({ file: files.place('data/secret'), message })
  }
  if (walk.faults.length > 0)
    throw new BankError('The package cannot be read.', walk.faults, 'Mend the files named above.')
  return { tests: walk.tests, groups: walk.groups.size, leftOut: walk.leftOut }
}

function walkGroup(folder: string, top: string, inherited: GroupSettings, walk: Walk): void {
  const { files, leftOut } = walk
  const names = namesIn(files, folder)
  const settings = groupSettings(files, folder, inherited)
  const cases = new Set(
    names.filter((name) => files.has(`${folder}/${name}`) && name.endsWith('.in')).map(base),
  )
  const isGroup = (name: string): boolean => !files.has(`${folder}/${name}`) && !name.endsWith('.files')
  const parts = [
    ...[...cases].map((name) => ({ name, group: false })),
    ...names.filter(isGroup).map((name) => ({ name, group: true })),
  ].sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const { name, group } of parts)
    if (group) walkGroup(`${folder}/${name}`, top, settings, walk)
    else addTest(`${folder}/${name}`, top, settings, walk)
  if (cases.size > 0 && folder !== top) walk.groups.add(folder)

  for (const name of names) {
    const path = `${folder}/${name}`
    const why = whyUnused(name)
    const owner = dotted(name).find((test) => cases.has(test))
    if (isGroup(name) || isGroupFile(path) || name.endsWith('.in')) continue
    if (owner === undefined) leftOut.push({ what: path, why: 'belongs to no test' })
    else if (why !== undefined) leftOut.push({ what: path, why })
  }
}

/** What a file's name may be named for: `1.in` and `1` of `1.in.statement`. */
function dotted(name: string): string[] {
  const parts = name.split('.')
  return parts.slice(1).map((_, at) => parts.slice(0, at + 1).join('.'))
}

/** The name of a test's input without its ending. */
function base(name: string): string {
  return name.slice(0, -'.in'.length)
}

function whyUnused(name: string): string | undefined {
  if (/\.(png|jpe?g|svg|pdf)$/.test(name)) return 'pictures are not shown'
  if (/\.(ans|yaml|desc|files|ans\.statement|out)$/.test(name)) return undefined
  if (name.endsWith('.hint')) return 'hints of tests are not shown'
  if (name.endsWith('.in.statement')) return 'the sample is shown as it is judged'
  if (name.endsWith('.interaction')) return 'interaction is not shown'
  return 'files of this kind are not used'
}

function addTest(path: string, top: string, inherited: GroupSettings, walk: Walk): void {
  const { files, leftOut, faults } = walk
  const inFile = `${path}.in`
  const outFile = `${path}.ans`
  if (!files.has(outFile)) {
    faults.push({ file: files.place(inFile), message: `has no answer: ${outFile} is missing` })
    return
  }
  const settings = files.has(`${path}.yaml`) ? settingsIn(files, `${path}.yaml`, inherited) : inherited
  const why = whyNotJudged(path, settings, files)
  if (why !== undefined) {
    leftOut.push({ what: inFile, why })
    return
  }
  const description = files.has(`${path}.desc`) ? textOf(files, `${path}.desc`).trim() : settings.description
  const shown = top === 'data/sample' ? [`${path}.ans.statement`, `${path}.out`].find(files.has) : undefined
  walk.tests.push({
    class: top === 'data/sample' ? 'sample' : files.size(inFile) >= largeFrom ? 'large' : 'typical',
    name: path.slice(top.length + 1),
    inFile,
    outFile,
    settings,
    ...(description && { description }),
    ...(shown !== undefined && files.size(shown) <= longestShown && { shownOutput: textOf(files, shown) }),
  })
}

/** Why prep cannot judge a test; undefined where it can. */
function whyNotJudged(path: string, { args = [] }: GroupSettings, files: PackageFiles): string | undefined {
  if (args.length > 0 || files.has(`${path}.args`)) return 'the test gives the program arguments'
  if (pathsBelow(files, `${path}.files`).length > 0) return 'the test gives the program files'
  const unread = [`${path}.in`, `${path}.ans`].find((file) => !isUtf8(files.read(file)))
  return unread === undefined ? undefined : 'the test is not text in UTF-8'
}
