import { createHash } from 'node:crypto'
import { type Cache, isRecord } from '../bank/cache.ts'
import type { ProgramCache } from '../judge/judge.ts'
import type { Program } from '../judge/languages/language.ts'

const isProgram = (value: unknown): value is Program => isRecord(value) && typeof value.code === 'string'

/** Compiled programs in a cache's folder. */
export function programCache(cache: Cache): ProgramCache {
  const nameOf = (key: string): string =>
    `${createHash('sha256').update(key).digest('hex').slice(0, 32)}.json`
  return {
    read: (key) => cache.read(nameOf(key), key, isProgram),
    write: (key, program) => cache.write(nameOf(key), key, program),
  }
}
