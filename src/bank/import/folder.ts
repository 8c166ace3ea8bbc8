import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { basename, join, sep } from 'node:path'
import { BankError } from '../../errors.ts'
import { bounds, byPath, counter, isLeftBehind, type PackageFiles } from './package-files.ts'

/**
 * The files of a package in a folder (absolute). A link is followed where it stays within the package.
 * @throws BankError a link leads out of it, it is too large, or it may not be read
 */
export function openFolder(source: string): PackageFiles {
  const sizes = new Map<string, number>()
  const count = counter(source)
  const real = realpathSync(source)
  const walk = (folder: string, depth: number): void => {
    if (depth > bounds.depth)
      throw new BankError(`${folder} lies more than ${bounds.depth} folders deep, or links to itself.`)
    for (const name of readdirSync(join(source, folder))) {
      if (isLeftBehind(name)) continue
      const path = folder === '' ? name : `${folder}/${name}`
      const stat = insideStat(path)
      if (stat?.isDirectory()) walk(path, depth + 1)
      else if (stat?.isFile()) {
        count(stat.size)
        sizes.set(path, stat.size)
      }
    }
  }
  const insideStat = (path: string) => {
    const file = join(source, path)
    if (!lstatSync(file).isSymbolicLink()) return statSync(file)
    const target = targetOf(file)
    if (target === undefined || !target.startsWith(real + sep))
      throw new BankError(
        'The package holds a link that leads nowhere, or out of it.',
        [{ file, message: target === undefined ? 'leads nowhere' : `leads to ${target}` }],
        'Put the file itself in the place of the link.',
      )
    return statSync(target)
  }
  try {
    walk('', 0)
  } catch (error) {
    throw readable(error, source)
  }
  return {
    name: basename(source),
    source,
    paths: [...sizes.keys()].sort(byPath),
    has: (path) => sizes.has(path),
    size: (path) => sizes.get(path) ?? 0,
    read: (path) => {
      try {
        return readFileSync(join(source, path))
      } catch (error) {
        throw readable(error, join(source, path))
      }
    },
    place: (path) => join(source, path),
  }
}

function targetOf(file: string): string | undefined {
  try {
    return realpathSync(file)
  } catch {
    return undefined
  }
}

function readable(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error
  return new BankError('The package cannot be read.', [{ file, message: error.message }])
}
