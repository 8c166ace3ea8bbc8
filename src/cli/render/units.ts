import { charactersOf } from './fit.ts'

/** A value's text taken apart: an array into its elements, a string into characters, all else into one. */
export interface Units {
  readonly kind: 'array' | 'string' | 'scalar'
  readonly open: string
  readonly units: readonly string[]
  readonly close: string
}

/** Takes apart the text of a value in the bank's notation, such as `[1, [2, "a"]]`. */
export function unitsOf(text: string): Units {
  if (text.startsWith('[')) return { kind: 'array', ...elementsOf(text) }
  if (text.startsWith('"')) {
    const close = text.length > 1 && text.endsWith('"') ? '"' : ''
    return {
      kind: 'string',
      open: '"',
      units: charactersOf(text.slice(1, text.length - close.length)),
      close,
    }
  }
  return { kind: 'scalar', open: '', units: text === '' ? [] : [text], close: '' }
}

/** What stands between two units. */
export function separatorOf(units: Units): string {
  return units.kind === 'array' ? ', ' : ''
}

/** A text whose end was cut off has no closing bracket; what is there counts. */
function elementsOf(text: string): Pick<Units, 'open' | 'units' | 'close'> {
  const units: string[] = []
  let depth = 0
  let start = 1
  let inString = false
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (inString) {
      if (character === '\\') at++
      else if (character === '"') inString = false
    } else if (character === '"') inString = true
    else if (character === '[' || character === '{') depth++
    else if (character === ',' && depth === 1) {
      units.push(text.slice(start, at).trim())
      start = at + 1
    } else if ((character === ']' || character === '}') && --depth === 0) {
      const last = text.slice(start, at).trim()
      if (last !== '' || units.length > 0) units.push(last)
      return { open: '[', units, close: text.slice(at) }
    }
  }
  const rest = text.slice(start).trim()
  return { open: '[', units: rest === '' ? units : [...units, rest], close: '' }
}
