/** A place in a TeX text that moves on as the text is read. */
export interface Scan {
  readonly text: string
  at: number
}

/** Deeper nesting than this is no statement. */
export const deepest = 100

/** Reads past white space, but not past an empty line. */
function skipSpace(scan: Scan): void {
  const space = /[ \t]*(?:\n(?![ \t]*\n)[ \t]*)?/y
  space.lastIndex = scan.at
  scan.at += space.exec(scan.text)?.[0].length ?? 0
}

/** The name of a macro after its backslash: letters, with a star that belongs to it, or one other character. */
export function macroName(scan: Scan): string {
  const name = /[A-Za-z@]+\*?|[\s\S]/y
  name.lastIndex = scan.at
  const found = name.exec(scan.text)?.[0] ?? ''
  scan.at += found.length
  // Letters swallow the space after them.
  if (/^[A-Za-z@]+$/.test(found)) skipSpace(scan)
  return found
}

/** What stands between braces here, without them; the one macro or character where there are none. */
export function argument(scan: Scan): string {
  skipSpace(scan)
  if (scan.text[scan.at] === '{') return between(scan, '{', '}')
  const from = scan.at
  scan.at++
  if (scan.text[from] === '\\') macroName(scan)
  return scan.text.slice(from, scan.at).trim()
}

/** What stands between brackets here, without them; undefined where there are none. */
export function option(scan: Scan): string | undefined {
  const from = scan.at
  skipSpace(scan)
  if (scan.text[scan.at] === '[') return between(scan, '[', ']')
  scan.at = from
  return undefined
}

/** Reads a bracketed text; escaped brackets and those within braces do not close it. An open one ends with the text. */
function between(scan: Scan, open: string, close: string): string {
  const { text } = scan
  const from = scan.at + 1
  let depth = 0
  for (let at = scan.at; at < text.length; at++) {
    const character = text[at]
    if (character === '\\') at++
    else if (character === open || character === '{') depth++
    else if (character === close || character === '}') depth--
    if (depth > 0) continue
    scan.at = at + 1
    return text.slice(from, at)
  }
  scan.at = text.length
  return text.slice(from)
}

/** Reads up to a text and past it; what lies before it. */
export function until(scan: Scan, end: string): string {
  const found = scan.text.indexOf(end, scan.at)
  const to = found < 0 ? scan.text.length : found
  const inner = scan.text.slice(scan.at, to)
  scan.at = Math.min(scan.text.length, to + end.length)
  return inner
}

/** The body of an environment whose beginning was read, and past its end; inner ones of the same name belong to it. */
export function environmentBody(scan: Scan, name: string): string {
  const marks = [`\\begin{${name}}`, `\\end{${name}}`] as const
  const from = scan.at
  let depth = 1
  for (let at = from; ; ) {
    const end = scan.text.indexOf(marks[1], at)
    if (end < 0) break
    const begin = scan.text.indexOf(marks[0], at)
    const opens = begin >= 0 && begin < end
    depth += opens ? 1 : -1
    at = opens ? begin + marks[0].length : end + marks[1].length
    if (depth > 0) continue
    scan.at = at
    return scan.text.slice(from, end)
  }
  scan.at = scan.text.length
  return scan.text.slice(from)
}
