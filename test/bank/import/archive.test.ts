import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, type Zippable, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openFolder } from '../../../src/bank/import/folder.ts'
import { type PackageFiles, textOf } from '../../../src/bank/import/package-files.ts'
import { openZip } from '../../../src/bank/import/zip.ts'
import { temporaryFolder, writeFiles } from '../fixture.ts'
import { brought, faultsOf, plainPackage } from './package.ts'

type Entries = { readonly [name: string]: string | { readonly link: string } }

const linkMode = 0o120777

/** An archive as Unix systems make it. */
function zipOf(entries: Entries, name = 'plain.zip'): string {
  const zippable: Zippable = {}
  for (const [path, content] of Object.entries(entries))
    zippable[path] =
      typeof content === 'string'
        ? [strToU8(content), {}]
        : [strToU8(content.link), { os: 3, attrs: linkMode * 0x10000 }]
  const file = join(temporaryFolder(), name)
  writeFileSync(file, zipSync(zippable))
  return file
}

const within = (folder: string): Entries =>
  Object.fromEntries(Object.entries(plainPackage).map(([path, text]) => [folder + path, text]))

const content = (files: PackageFiles): { [path: string]: string } =>
  Object.fromEntries(files.paths.map((path) => [path, textOf(files, path)]))

const refusal = (source: string): string => faultsOf(source, () => openZip(source))

describe('zip archives', () => {
  it.each(['', 'plain/', './', './a/'])('files in %j', (folder) => {
    const file = zipOf(within(folder))
    expect(content(openZip(file))).toEqual(plainPackage)
    expect(openZip(file).name).toBe('plain')
  })

  it('is brought over like a folder', () => {
    expect(brought(zipOf(within('plain/')))).toMatch(/brought$/)
  })

  it('passes over what systems leave behind', () => {
    const file = zipOf({ ...within(''), '__MACOSX/._x': 'x', '.DS_Store': 'x', 'data/.git/config': 'x' })
    expect(content(openZip(file))).toEqual(plainPackage)
  })

  it.each(['../evil.txt', 'data/../../evil.txt', '/etc/evil', 'C:/evil', 'data\\..\\evil', '..'])(
    'refuses the name %s',
    (name) => {
      expect(refusal(zipOf({ ...within(''), [name]: 'x' }))).toMatch(/leads out of it/)
    },
  )

  it('follows links to files and folders within', () => {
    const files = openZip(
      zipOf({
        ...within(''),
        'data/secret/2.in': { link: '1.in' },
        'data/secret/2.ans': { link: '../../data/secret/1.ans' },
        'data/secret/group': { link: '../sample' },
      }),
    )
    expect(textOf(files, 'data/secret/2.in')).toBe('2\n')
    expect(textOf(files, 'data/secret/2.ans')).toBe('2\n')
    expect(textOf(files, 'data/secret/group/1.in')).toBe('1\n')
  })

  it.each(['/etc/passwd', '../../../etc/passwd'])('refuses a link to %s', (link) => {
    expect(refusal(zipOf({ ...within(''), 'data/secret/2.in': { link } }))).toMatch(/leads out of it/)
  })

  it.each(['2.in', 'nowhere'])('refuses a link to %s, where nothing is', (link) => {
    expect(refusal(zipOf({ ...within(''), 'data/secret/2.in': { link } }))).toMatch(/leads nowhere/)
  })

  it('tells that an archive is damaged', () => {
    const file = join(temporaryFolder(), 'broken.zip')
    writeFileSync(file, 'PK nothing of the kind')
    expect(refusal(file)).toMatch(/broken\.zip invalid zip data/)
  })

  it('refuses what would be too large, before it unpacks it', () => {
    const file = join(temporaryFolder(), 'bomb.zip')
    const bytes = Buffer.from(zipSync({ 'problem.yaml': strToU8('x') }))
    // The directory's entry says how large the file is: byte 24 of it.
    bytes.writeUInt32LE(4_000_000_000, bytes.indexOf('PK\u0001\u0002', 0, 'latin1') + 24)
    writeFileSync(file, bytes)
    expect(refusal(file)).toMatch(/holds more than 100,000 files or 1 GB/)
  })
})

describe('folders', () => {
  it('follows a link within, and refuses one that leads out or nowhere', () => {
    const folder = temporaryFolder()
    writeFiles(folder, plainPackage)
    symlinkSync('1.in', join(folder, 'data/secret/2.in'))
    expect(textOf(openFolder(folder), 'data/secret/2.in')).toBe('2\n')
    symlinkSync('/etc/passwd', join(folder, 'data/secret/2.ans'))
    expect(faultsOf(folder, () => openFolder(folder))).toMatch(/data\/secret\/2\.ans leads to/)
  })

  it('a folder that links to itself ends', () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'data'))
    symlinkSync('../data', join(folder, 'data/again'))
    expect(faultsOf(folder, () => openFolder(folder))).toMatch(/links to itself/)
  })
})
