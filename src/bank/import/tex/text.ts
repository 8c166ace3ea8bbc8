import type { LeftOut } from '../left-out.ts'
import { withDefinitions } from './definitions.ts'
import { macro } from './macro.ts'
import { codeSpan, readMath } from './math.ts'
import { argument, deepest, type Scan, until } from './scan.ts'
import { codeBlock } from './verbatim.ts'

/** A statement that is being read. */
export interface Tex {
  readonly leftOut: LeftOut[]
  readonly constants: ReadonlyMap<string, string>
  /** What the statement itself defines. */
  readonly macros: Map<string, { readonly params: number; readonly first?: string; readonly body: string }>
  title: string | undefined
  /** Characters that such definitions have put in so far: they may not go on for ever. */
  expanded: number
}

export interface How {
  readonly depth: number
  /** As plain text, which stands within code, and not as Markdown. */
  readonly plain: boolean
}

/** Signs of Markdown, which in text are only themselves. */
const markdownSigns = /[*_`[\]<#]/

/** Marks and dashes that TeX writes with several characters, the longest first. */
const typographic: readonly (readonly [string, string])[] = [
  ['---', '—'],
  ['--', '–'],
  ['``', '“'],
  ["''", '”'],
  ['`', '‘'],
  ["'", '’'],
]

/** TeX as Markdown, or as plain text; paragraphs stand apart by an empty line. */
export function renderText(text: string, tex: Tex, how: How): string {
  if (how.depth > deepest) return ''
  const scan: Scan = { text, at: 0 }
  let out = ''
  while (scan.at < text.length) {
    const part = next(scan, tex, how)
    // A paragraph does not begin with a space, and of two one is enough.
    out += out.endsWith(' ') || (out.endsWith('\n') && !how.plain) ? part.replace(/^ +/, '') : part
  }
  return out
}

function next(scan: Scan, tex: Tex, how: How): string {
  const { text } = scan
  const character = text[scan.at] ?? ''
  const space = /\s+/y
  space.lastIndex = scan.at
  const [white] = space.exec(text) ?? []
  if (white !== undefined) {
    scan.at += white.length
    return white.split('\n').length > 2 ? '\n\n' : ' '
  }
  if (character === '{') return group(argument(scan), tex, how)
  scan.at++
  switch (character) {
    case '\\':
      if (text[scan.at] === '(' || text[scan.at] === '[') return delimited(scan, tex, how)
      return macro(scan, tex, how)
    case '$':
      if (text[scan.at] !== '$') return formula(until(scan, '$'), false, tex, how)
      scan.at++
      return formula(until(scan, '$$'), true, tex, how)
    case '%': {
      // A comment swallows the end of its line, and the indentation of the next one.
      until(scan, '\n')
      const indent = /[ \t]*/y
      indent.lastIndex = scan.at
      scan.at += indent.exec(text)?.[0].length ?? 0
      return ''
    }
    case '~':
      return ' '
    case '}':
      return ''
    default:
      return how.plain ? character : sign(character, scan)
  }
}

function sign(character: string, scan: Scan): string {
  const found = typographic.find(([from]) => scan.text.startsWith(from, scan.at - 1))
  if (found === undefined) return escaped(character)
  scan.at += found[0].length - 1
  return found[1]
}

/** Text in which signs of Markdown are only themselves. */
export function escaped(text: string): string {
  return [...text].map((character) => (markdownSigns.test(character) ? `\\${character}` : character)).join('')
}

function delimited(scan: Scan, tex: Tex, how: How): string {
  const isDisplay = scan.text[scan.at++] === '['
  return formula(until(scan, isDisplay ? '\\]' : '\\)'), isDisplay, tex, how)
}

/** A formula, in its line or as a block. */
export function formula(source: string, isDisplay: boolean, tex: Tex, how: How): string {
  const named = source.replace(
    /\\constant\{([^{}]*)\}/g,
    (whole, name: string) => tex.constants.get(name) ?? whole,
  )
  const read = readMath(withDefinitions(named, tex), tex.leftOut)
  if (how.plain) return read.replaceAll('\n', ' ')
  return isDisplay ? codeBlock(read) : codeSpan(read)
}

const declared = /^\s*\\(bf|bfseries|it|itshape|em|sl|slshape|tt|ttfamily)(?![A-Za-z])\s*/
const sized =
  /^\s*\\(tiny|scriptsize|footnotesize|small|normalsize|large|Large|LARGE|huge|Huge|rm|sf|sc|centering)(?![A-Za-z])\s*/

/** A group in braces; what it declares at its beginning holds for all of it. */
function group(inner: string, tex: Tex, how: How): string {
  const deeper = { ...how, depth: how.depth + 1 }
  let rest = inner
  while (sized.test(rest)) rest = rest.replace(sized, '')
  const [whole, name = ''] = declared.exec(rest) ?? []
  if (whole === undefined) return renderText(rest, tex, deeper)
  const body = rest.slice(whole.length)
  if (name.startsWith('tt')) return typewriter(body, tex, deeper)
  return styled(name.startsWith('bf') ? '**' : '*', `{${body}}`, tex, deeper)
}

/** Text between signs of emphasis; where it has several paragraphs, or is in code, without. */
export function styled(mark: string, inner: string, tex: Tex, how: How): string {
  const text = renderText(inner, tex, how)
  const [, before = '', core = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? []
  return how.plain || core === '' || core.includes('\n\n') ? text : `${before}${mark}${core}${mark}${after}`
}

/** Text in typewriter letters, as code. */
export function typewriter(inner: string, tex: Tex, how: How): string {
  const text = renderText(inner, tex, { ...how, plain: true })
    .trim()
    .replace(/\s+/g, ' ')
  if (how.plain || text === '') return text
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``
}
