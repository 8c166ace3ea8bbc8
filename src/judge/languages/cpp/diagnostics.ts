import type { Diagnostics, SourcePlace } from '../compiled.ts'
import { misfit } from './harness.ts'

/** What a person reads of a compiler's words; templates can fill a screen with one mistake. */
const mostCharacters = 8000

const place = /^([^\s:][^:]*):(\d+):(?:(\d+):)?\s+(.*)$/
const generated = /^(?:\.\/)?(?:main\.cpp|prep[\w-]*\.hpp|prelude\.hpp)$/

/** What g++ or clang++ said, without what it said of the files that are not the user's. */
export function diagnostics(stderr: string): Diagnostics {
  const groups = grouped(stderr)
  const own = groups.filter((group) => !group.generated)
  const errors = own.filter(({ kind }) => kind === 'error')
  const misfits = groups.flatMap(({ text }) => misfitOf(text))
  const lines =
    errors.length > 0 ? own.map(({ text }) => text) : misfits.length > 0 ? misfits : endedEarly(groups)
  const places = (errors.length > 0 ? errors : own).flatMap((group) => group.places.slice(0, 1))
  return { message: lines.join('\n').slice(0, mostCharacters).trim(), frames: distinct(places) }
}

/**
 * What is left open in the user's file is noticed in the file that includes it: the error is told without its place, and
 * with the note that names the user's.
 */
function endedEarly(groups: readonly Group[]): string[] {
  const noted = groups.filter(({ generated }, index) => !generated || groups[index + 1]?.generated === false)
  return (noted.length > 0 ? noted : groups).map(({ generated, text }) =>
    generated ? (text.split('\n').findLast((line) => place.test(line)) ?? text).replace(place, '$4') : text,
  )
}

interface Group {
  readonly text: string
  readonly kind: 'error' | 'note'
  readonly generated: boolean
  /** Places in the user's file, the error's own first. */
  readonly places: readonly SourcePlace[]
}

/** One error or note each, with the lines that lead to it and those that show it. */
function grouped(stderr: string): Group[] {
  const groups: Group[] = []
  let leading: string[] = []
  let lines: string[] = []
  let head: RegExpExecArray | undefined
  const close = (): void => {
    if (lines.length > 0) groups.push(groupOf(lines, head))
    lines = []
    head = undefined
  }
  for (const line of stderr.split(/\r?\n/)) {
    if (/^\S*\bld: |^\S+\(\.\w+[^)]*\): |^collect2: |^clang\S*: error: linker/.test(line)) continue
    const match = place.exec(line)
    if (match && /^(?:fatal error|error|note|warning): /.test(match[4] ?? '')) {
      close()
      head = match
      lines = [...leading, line]
      leading = []
    } else if (match || /^\S.*: (?:In|At) |^In file included from |^ +from \S+:\d+/.test(line)) {
      close()
      if (!leadsFromGenerated(line)) leading.push(line)
    } else if (lines.length > 0) lines.push(line)
    else if (line.trim() !== '') {
      // Words of the linker, or of a compiler that broke down.
      lines = [...leading, line]
      leading = []
    }
  }
  close()
  return groups.concat(linkerGroups(stderr))
}

/** A linker names functions twice and files by chance: only what it lacks, or has twice, is kept. */
function linkerGroups(stderr: string): Group[] {
  const found = [
    ...stderr.matchAll(/(?:undefined reference to|multiple definition of) [`'\u2018].*?['\u2019](?=;|$)/gm),
  ]
  return [...new Set(found.map(([text]) => text))].map((text) => ({
    text,
    kind: 'error',
    generated: false,
    places: [],
  }))
}

function leadsFromGenerated(line: string): boolean {
  return /^(?:In file included from | +from )?(?:\.\/)?(?:main\.cpp|prep[\w-]*\.hpp|prelude\.hpp)[:,]/.test(
    line,
  )
}

function groupOf(lines: readonly string[], head: RegExpExecArray | undefined): Group {
  const [, file = '', , , message = ''] = head ?? []
  const places = [...(head ? [head[0]] : []), ...lines].flatMap(placeOf)
  return {
    text: lines.join('\n').trimEnd(),
    kind: head && !/^(?:fatal )?error: /.test(message) ? 'note' : 'error',
    generated: generated.test(file),
    places,
  }
}

function placeOf(line: string): SourcePlace[] {
  const found = /\bsolution\.cpp:(\d+)(?::(\d+))?/.exec(line)
  return found
    ? [{ line: Number(found[1]), ...(found[2] !== undefined && { column: Number(found[2]) }) }]
    : []
}

function misfitOf(text: string): string[] {
  const at = text
    .split('\n')
    .find(
      (line) => /error: static assertion failed.*: prep: /.test(line) || line.includes(`error: ${misfit}`),
    )
  if (at === undefined) return []
  return [at.slice(at.indexOf(misfit) + misfit.length).replace(/"$/, '')]
}

function distinct(places: readonly SourcePlace[]): SourcePlace[] {
  const seen = new Set<string>()
  return places.filter(({ line, column }) => {
    const key = `${line}:${column}`
    return seen.size < seen.add(key).size
  })
}
