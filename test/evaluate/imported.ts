import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { temporaryFolder } from '../judge/judging.ts'

/** A copy of an imported problem that a test may change, with some of its files replaced. */
export function importedProblem(id: string, files: { readonly [path: string]: string } = {}): string {
  const dir = join(temporaryFolder(), id)
  cpSync(resolve('test/fixtures/imported', id), dir, { recursive: true })
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), text)
  }
  return dir
}
