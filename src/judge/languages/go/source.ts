/** A source in Go with what lies in comments, texts and runes blanked out, every character in its place. */
export function codeOf(source: string): string {
  return source.replace(
    /\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n]*|`[^`]*(?:`|$)|"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?/g,
    (text) => text.replace(/[^\n]/g, ' '),
  )
}

/** In the package of the judge; the lines stay. */
export function inMain(source: string): string {
  const place = /^\s*package\s+(\w+)/.exec(codeOf(source))
  if (!place) return source
  const end = place[0].length
  return `${source.slice(0, end - (place[1]?.length ?? 0))}main${source.slice(end)}`
}

/** The functions, methods and types that a source declares. */
export function declared(source: string): string[] {
  const names: string[] = []
  let depth = 0
  for (const line of codeOf(source).split('\n')) {
    const name =
      depth === 0 ? /^\s*(?:func\s+(?:\([^)]*\)\s*)?|type\s+|var\s+)(\w+)/.exec(line)?.[1] : undefined
    if (name !== undefined && !names.includes(name)) names.push(name)
    for (const sign of line) depth += sign === '{' ? 1 : sign === '}' ? -1 : 0
  }
  return names
}
