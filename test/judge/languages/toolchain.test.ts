import { chmodSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { EnvironmentError } from '../../../src/errors.ts'
import { type Locate, resolveToolchain } from '../../../src/judge/languages/toolchain.ts'
import { temporaryFolder } from '../judging.ts'

const locate: Locate = { args: ['--where'], parse: (said) => /^where: (.+)$/m.exec(said)?.[1] }

/** An executable script. */
function script(file: string, text: string): string {
  writeFileSync(file, `#!/bin/sh\n${text}\n`)
  chmodSync(file, 0o755)
  return file
}

describe('a toolchain', () => {
  it('of the system is taken as it is found, and shows nothing more', () => {
    expect(resolveToolchain('/bin/sh', { locate })).toEqual({ command: '/bin/sh', folders: [] })
  })

  it('that a link outside of what is shown leads to is started where it is shown', () => {
    const folder = temporaryFolder()
    const link = join(folder, 'awk')
    symlinkSync('/bin/sh', link)
    expect(resolveToolchain(link, {})).toEqual({ command: '/bin/sh', folders: [] })
  })

  it('in a folder of its own shows that folder, and keeps the name by which it is called', () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'tool/bin'), { recursive: true })
    script(join(folder, 'tool/bin/run-1.2'), 'true')
    symlinkSync('run-1.2', join(folder, 'tool/bin/run'))
    symlinkSync(join(folder, 'tool/bin/run'), join(folder, 'run'))
    expect(resolveToolchain(join(folder, 'run'), {})).toEqual({
      command: join(folder, 'tool/bin/run'),
      folders: [join(folder, 'tool')],
    })
  })

  it('in the home never shows all of it', () => {
    const home = temporaryFolder()
    for (const folder of ['bin', '.local/bin', '.local/lib', '.local/share', 'tool/bin'])
      mkdirSync(join(home, folder), { recursive: true })
    const foldersOf = (file: string) =>
      resolveToolchain(script(join(home, file), 'true'), { home }).folders.map((path) =>
        path.slice(home.length + 1),
      )
    expect(foldersOf('bin/run')).toEqual(['bin'])
    expect(foldersOf('.local/bin/run')).toEqual(['.local/bin', '.local/lib'])
    expect(foldersOf('tool/bin/run')).toEqual(['tool'])
    expect(foldersOf('run')).toEqual([])
  })

  it('behind a stand-in that has no version to start is a fault of the machine', () => {
    const shim = script(join(temporaryFolder(), 'run'), 'echo "no version is chosen" >&2; exit 1')
    expect(() => resolveToolchain(shim, { locate })).toThrow(EnvironmentError)
    expect(() => resolveToolchain(shim, { locate })).toThrow(/no version is chosen/)
  })

  it('behind a stand-in is asked for once, and again when another version is chosen', () => {
    const folder = temporaryFolder()
    const kept = join(folder, 'kept')
    mkdirSync(join(folder, 'manager/shims'), { recursive: true })
    const asked = join(folder, 'asked')
    for (const version of ['1', '2']) {
      mkdirSync(join(folder, version, 'bin'), { recursive: true })
      script(join(folder, version, 'bin/run'), 'true')
    }
    const choose = (version: string): void =>
      writeFileSync(join(folder, 'manager/version'), `${version}${' '.repeat(Number(version))}`)
    const shim = script(
      join(folder, 'manager/shims/run'),
      `echo >>${asked}; read -r v <${folder}/manager/version; echo "where: ${folder}/$v/bin/run"`,
    )
    const found = (version: string) => ({
      command: join(folder, version, 'bin/run'),
      folders: [join(folder, version)],
    })
    choose('1')
    expect(resolveToolchain(shim, { locate, folder: kept })).toEqual(found('1'))
    expect(resolveToolchain(shim, { locate, folder: kept })).toEqual(found('1'))
    expect(readdirSync(kept)).toHaveLength(1)
    choose('2')
    expect(resolveToolchain(shim, { locate, folder: kept })).toEqual(found('2'))
    expect(resolveToolchain(shim, { locate: { ...locate, parse: () => undefined } })).toEqual({
      command: shim,
      folders: [join(folder, 'manager/shims')],
    })
  })
})
