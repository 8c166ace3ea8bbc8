/**
 * What of a source without comments and strings is outside of braces and parentheses, which stay, empty; all of it
 * where they do not match, since the end of none is known.
 */
export function topLevel(text: string): string {
  let depth = 0
  let result = ''
  for (const character of text) {
    if ('})'.includes(character) && --depth < 0) return text
    if (depth === 0) result += character
    if ('{('.includes(character)) depth++
  }
  return depth === 0 ? result : text
}
