import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Values kept as JSON files, each under a key that says from what it was made. A cache may vanish, be damaged,
 * or be impossible to write at any time: that costs time and nothing else.
 */
export interface Cache {
  /** The value kept under a name, if it was kept with that key and has that shape. */
  read<T>(name: string, key: string, hasShape: (value: unknown) => value is T): T | undefined
  write(name: string, key: string, value: unknown): void
}

/** To be raised when what is kept changes its form, or its reading changes, without a new version of the program. */
const cacheFormat = 2

/** A cache in a folder (absolute), which is made when first written to. What another version kept does not count. */
export function openCache(dir: string, version: string): Cache {
  const fullKey = (key: string) => `${cacheFormat} ${version} ${key}`
  return {
    read: (name, key, hasShape) => {
      try {
        const kept: unknown = decode(readFileSync(join(dir, name), 'utf8'))
        if (!isRecord(kept) || kept.key !== fullKey(key)) return undefined
        const { value } = kept
        return hasShape(value) ? value : undefined
      } catch {
        return undefined
      }
    },
    write: (name, key, value) => {
      // A file is replaced whole: another `prep` that reads at this moment sees the old one or the new one.
      const temporary = join(dir, `${name}.${randomUUID()}.tmp`)
      try {
        mkdirSync(dir, { recursive: true })
        writeFileSync(temporary, encode({ key: fullKey(key), value }))
        renameSync(temporary, join(dir, name))
      } catch {
        removeQuietly(temporary)
      }
    },
  }
}

function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true })
  } catch {
    // Where the folder cannot be written to, nothing was left behind either.
  }
}

/** What tells that a file is unchanged: size, time of change and inode; undefined where there is none. */
export function fingerprint(file: string): string | undefined {
  try {
    const found = statSync(file, { throwIfNoEntry: false })
    return found?.isFile() ? `${found.size}:${found.mtimeMs}:${found.ino}` : undefined
  } catch {
    return undefined
  }
}

/** A short name for a path, for a file in the cache. */
export function pathHash(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 16)
}

export function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const tag = '$prep'

/** JSON in which bigints, NaN, infinities and -0 are tagged; its first character says whether there is a tag. */
export function encode(value: unknown): string {
  let tagged = false
  const json = JSON.stringify(value, (_key, inner: unknown) => {
    const special = specialText(inner)
    if (special === undefined) return inner
    tagged = true
    return { [tag]: special }
  })
  // Reviving visits every value and is slow, so that it is done only where there is something to revive.
  return tagged ? `~${json}` : json
}

/** The inverse of {@link encode}. @throws SyntaxError where the text is not one of its. */
export function decode(text: string): unknown {
  if (!text.startsWith('~')) return JSON.parse(text)
  return JSON.parse(text.slice(1), (_key, inner: unknown) => {
    const special = isRecord(inner) ? inner[tag] : undefined
    if (typeof special !== 'string') return inner
    return special.endsWith('n') ? BigInt(special.slice(0, -1)) : Number(special)
  })
}

function specialText(value: unknown): string | undefined {
  if (typeof value === 'bigint') return `${value}n`
  if (typeof value !== 'number') return undefined
  if (Object.is(value, -0)) return '-0'
  return Number.isFinite(value) ? undefined : String(value)
}
