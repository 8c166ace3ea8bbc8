import { join, resolve } from 'node:path'
import { type Package, readPackage } from '../../../src/bank/import/read-package.ts'
import { writePackage } from '../../../src/bank/import/write.ts'
import { BankError } from '../../../src/errors.ts'
import { temporaryFolder, told, writeFiles } from '../fixture.ts'

/** The packages that these tests bring along. */
export const packages = resolve('test/fixtures/packages')

export const endings = ['.ts', '.js', '.py', '.cpp', '.cc', '.java', '.go', '.rs']

/** The files of a package that has nothing special. */
export const plainPackage = {
  'problem.yaml': 'name: Plain\nkeywords: math\n',
  'problem_statement/problem.en.md': 'Print the number.\n',
  'data/sample/1.in': '1\n',
  'data/sample/1.ans': '1\n',
  'data/secret/1.in': '2\n',
  'data/secret/1.ans': '2\n',
  'submissions/accepted/same.py': 'print(input())\n',
}

/** A folder with a plain package, some of its files replaced, added, or (undefined) taken away. */
export function packageWith(files: { readonly [path: string]: string | undefined }): string {
  const folder = join(temporaryFolder(), 'plain')
  const all = Object.entries({ ...plainPackage, ...files })
  writeFiles(
    folder,
    Object.fromEntries(all.flatMap(([path, text]) => (text === undefined ? [] : [[path, text]]))),
  )
  return folder
}

/** Reads a package that can be brought over. */
export function read(source: string, language?: string): Package {
  const found = readPackage({ source, endings, ...(language !== undefined && { language }) })
  if ('reasons' in found) throw new Error(found.reasons.join('\n'))
  return found
}

/** Why a package is not brought over. */
export function reasons(source: string): readonly string[] {
  const found = readPackage({ source, endings })
  return 'reasons' in found ? found.reasons : []
}

/** The faults that a package is refused for, a line each. */
export function faultsOf(source: string, run: () => unknown = () => read(source)): string {
  try {
    run()
  } catch (error) {
    if (error instanceof BankError) return told(error.faults, source) || error.message
    throw error
  }
  return ''
}

/** Reads a package and writes it into a fresh bank; answers the problem's folder. */
export function brought(source: string, id = 'brought'): string {
  return writePackage(read(source), {
    id,
    topics: ['math'],
    difficulty: 'easy',
    minutes: 20,
    bank: join(temporaryFolder(), 'bank'),
    force: false,
  })
}
