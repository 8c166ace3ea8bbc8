import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { release } from 'node:os'
import { join } from 'node:path'
import { group } from './group.ts'
import type { Isolation } from './isolation.ts'
import { namespaces, namespacesWork } from './namespaces.ts'

/**
 * The best isolation that this machine allows. Asking takes some ms, so that the answer is kept in a folder
 * for this kernel and version; where it cannot be kept, it is asked again.
 */
export function chooseIsolation(folder: string, version: string): Isolation {
  const file = join(folder, `namespaces-${release()}-${version}`)
  return (keptAnswer(file) ?? ask(folder, file)) ? namespaces : group
}

function keptAnswer(file: string): boolean | undefined {
  try {
    const text = readFileSync(file, 'utf8')
    return text === 'yes' ? true : undefined
  } catch {
    return undefined
  }
}

/** Only a yes is kept: a no may come from a setting that the person changes next. */
function ask(folder: string, file: string): boolean {
  const works = namespacesWork()
  if (!works) return false
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, 'yes')
  } catch {
    // A cache that cannot be written costs time only.
  }
  return true
}
