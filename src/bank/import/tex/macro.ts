import { picture } from '../markdown.ts'
import { define, expanded } from './definitions.ts'
import { environment } from './environment.ts'
import { headings, shownArgument, silent } from './macro-tables.ts'
import { argument, macroName, option, type Scan } from './scan.ts'
import { accents, textSigns } from './symbols.ts'
import { escaped, type How, renderText, styled, type Tex, typewriter } from './text.ts'

/** A macro after its backslash, as Markdown or plain text. */
export function macro(scan: Scan, tex: Tex, how: How): string {
  const name = macroName(scan)
  const plainName = name.replace(/\*$/, '')
  const deeper = { ...how, depth: how.depth + 1 }
  const shown = (): string => renderText(argument(scan), tex, deeper)
  const flat = (): string =>
    renderText(argument(scan), tex, { ...deeper, plain: true })
      .replace(/\s+/g, ' ')
      .trim()
  const block = (text: string): string => (how.plain ? ` ${text} ` : `\n\n${text}\n\n`)

  const known = tex.macros.get(name)
  if (known !== undefined) return renderText(expanded(known, scan, tex), tex, deeper)
  const sign = textSigns.get(name)
  if (sign !== undefined) return how.plain ? sign : escaped(sign)
  if (/^[{}$%&#_]$/.test(name)) return how.plain ? name : escaped(name)
  if (/^[ ,:;>\n]$|^(quad|qquad|enspace|thinspace|space|xspace)$/.test(name)) return ' '
  if (accents.has(name)) return accented(accents.get(name) ?? '', flat())
  const heading = headings.get(plainName)
  if (heading !== undefined) {
    option(scan)
    return block(`${heading} ${shown().trim()}`)
  }
  const wrapper = shownArgument.get(name)
  if (wrapper !== undefined) return lastOf(wrapper, scan, (text) => renderText(text, tex, deeper))
  const args = silent.get(name)
  if (args !== undefined) {
    if (args > 0) option(scan)
    for (let at = 0; at < args; at++) argument(scan)
    return ''
  }
  switch (plainName) {
    case '\\':
      option(scan)
      return how.plain ? ' ' : '\\\n'
    case 'newline':
      return how.plain ? ' ' : '\\\n'
    case 'par':
      return '\n\n'
    case 'textbf':
      return styled('**', argument(scan), tex, deeper)
    case 'textit':
    case 'emph':
    case 'textsl':
      return styled('*', argument(scan), tex, deeper)
    case 'sout':
      return styled('~~', argument(scan), tex, deeper)
    case 'texttt':
    case 't':
      return typewriter(argument(scan), tex, deeper)
    case 'verb':
    case 'lstinline':
      return typewriter(escapedForTex(verbatim(scan)), tex, deeper)
    case 'paragraph':
      return block(styled('**', argument(scan), tex, deeper))
    case 'footnote':
      return ` (${shown().trim()})`
    case 'caption':
      return block(styled('*', argument(scan), tex, deeper))
    case 'url':
      return how.plain ? argument(scan) : `<${argument(scan)}>`
    case 'href': {
      const address = argument(scan)
      return how.plain ? flat() : `[${shown().trim()}](<${address}>)`
    }
    case 'ref':
    case 'eqref':
    case 'cite':
      argument(scan)
      return ''
    case 'epigraph':
      return block(`> ${shown().trim()} (${shown().trim()})`)
    case 'title':
    case 'problemname':
      tex.title = flat() || tex.title
      return ''
    case 'constant': {
      const constant = argument(scan)
      const value = tex.constants.get(constant) ?? constant
      return how.plain ? value : escaped(value)
    }
    case 'illustration': {
      argument(scan)
      const file = argument(scan)
      return block(picture(file, flat(), tex.leftOut))
    }
    case 'includegraphics':
      option(scan)
      return block(picture(argument(scan), '', tex.leftOut))
    case 'input':
    case 'include':
      tex.leftOut.push({
        what: `\\${name}{${argument(scan)}}`,
        why: 'other files of a statement are not read',
      })
      return ''
    case 'newcommand':
    case 'renewcommand':
    case 'providecommand':
    case 'def':
    case 'DeclareMathOperator':
      define(plainName, scan, tex)
      return ''
    case 'begin':
      return environment(scan, tex, deeper)
    case 'end':
      argument(scan)
      return ''
    default:
      return unknown(name, scan, tex, how)
  }
}

/** Its text is that of the braces after it, which are read like any; without those it is its name. */
function unknown(name: string, scan: Scan, tex: Tex, how: How): string {
  tex.leftOut.push({ what: `\\${name}`, why: 'macros of TeX that are not known stand as their text' })
  option(scan)
  if (scan.text[scan.at] === '{') return ''
  return how.plain ? `\\${name} ` : `\\\\${name} `
}

function lastOf(
  [count, shown]: readonly [count: number, shown: number],
  scan: Scan,
  render: (text: string) => string,
): string {
  option(scan)
  const args = Array.from({ length: count }, () => argument(scan))
  return render(args[shown] ?? '')
}

function accented(mark: string, letter: string): string {
  const [first = '', ...rest] = letter.replace('ı', 'i').replace('ȷ', 'j')
  return (first + mark + rest.join('')).normalize('NFC')
}

/** What stands between two equal characters, or in braces. */
function verbatim(scan: Scan): string {
  option(scan)
  const mark = scan.text[scan.at] ?? ''
  if (mark === '{') return argument(scan)
  const end = scan.text.indexOf(mark, scan.at + 1)
  const inner = scan.text.slice(scan.at + 1, end < 0 ? undefined : end)
  scan.at = end < 0 ? scan.text.length : end + 1
  return inner
}

function escapedForTex(text: string): string {
  return text.replace(/[\\{}$%&#_~^]/g, (sign) =>
    sign === '\\'
      ? '\\textbackslash{}'
      : sign === '~'
        ? '\\textasciitilde{}'
        : sign === '^'
          ? '\\textasciicircum{}'
          : `\\${sign}`,
  )
}
