import { picture } from '../markdown.ts'
import { argument, environmentBody, option, type Scan } from './scan.ts'
import { table } from './table.ts'
import { formula, type How, renderText, styled, type Tex } from './text.ts'
import { codeBlock, prefixed, quoted } from './verbatim.ts'

const verbatims = new Set(['verbatim', 'Verbatim', 'lstlisting', 'minted', 'alltt'])
const formulas = new Set(['equation', 'align', 'gather', 'multline', 'displaymath', 'eqnarray', 'math'])
const tables = new Set(['tabular', 'tabularx', 'array', 'longtable', 'tabulary'])
/** Environments that are what they hold, by the number of their arguments. */
const plain: ReadonlyMap<string, number> = new Map([
  ...[
    'document',
    'center',
    'flushleft',
    'flushright',
    'figure',
    'table',
    'small',
    'large',
    'samepage',
    'sloppypar',
    'footnotesize',
  ].map((name) => [name, 0] as const),
  ...['minipage', 'multicols', 'adjustbox'].map((name) => [name, 1] as const),
  ['wrapfigure', 2],
  ['wraptable', 2],
])
/** Environments that are a section of the statement. */
const sections = new Set([
  'Input',
  'Output',
  'Interaction',
  'Note',
  'Notes',
  'Example',
  'Examples',
  'Constraints',
])

/** An environment whose `\begin` was read, as Markdown or plain text. */
export function environment(scan: Scan, tex: Tex, how: How): string {
  const name = argument(scan)
  const body = environmentBody(scan, name)
  const kind = name.replace(/\*$/, '')
  if (verbatims.has(kind)) return raw(kind, body, how)
  if (formulas.has(kind)) return formula(body, kind !== 'math', tex, how)
  if (kind === 'itemize' || kind === 'enumerate' || kind === 'description') return list(kind, body, tex, how)
  const inner: Scan = { text: body, at: 0 }
  if (tables.has(kind)) {
    option(inner)
    if (kind === 'tabularx' || kind === 'tabulary' || name === 'tabular*') argument(inner)
    argument(inner)
    return block(table(body.slice(inner.at), tex, how), how)
  }
  if (kind === 'quote' || kind === 'quotation' || kind === 'verse' || kind === 'displayquote')
    return block(quoted(tight(renderText(body, tex, how))), how)
  if (sections.has(kind)) return block(`## ${kind}\n\n${renderText(body, tex, how).trim()}`, how)
  if (kind === 'tikzpicture' || kind === 'asy') return block(picture(kind, '', tex.leftOut), how)
  const args = plain.get(kind)
  if (args === undefined)
    tex.leftOut.push({
      what: `\\begin{${name}}`,
      why: 'macros of TeX that are not known stand as their text',
    })
  option(inner)
  for (let at = 0; at < (args ?? 0); at++) {
    argument(inner)
    option(inner)
  }
  return block(renderText(body.slice(inner.at), tex, how), how)
}

function block(text: string, how: How): string {
  return how.plain ? ` ${text} ` : `\n\n${text}\n\n`
}

function tight(text: string): string {
  return text.replace(/\n{3,}/g, '\n\n').trim()
}

function raw(kind: string, body: string, how: How): string {
  const scan: Scan = { text: body, at: 0 }
  if (kind === 'lstlisting' || kind === 'Verbatim' || kind === 'minted') option(scan)
  if (kind === 'minted') argument(scan)
  const lines = body
    .slice(scan.at)
    .replace(/^[ \t]*\n/, '')
    .replace(/\s+$/, '')
  return how.plain ? lines : codeBlock(lines)
}

function list(kind: string, body: string, tex: Tex, how: How): string {
  const items = itemsOf(body).map((text, index) => {
    const scan: Scan = { text, at: 0 }
    const label = option(scan)
    // A list within a list follows its text at once, so that both stay tight.
    const shown = tight(renderText(text.slice(scan.at), tex, how)).replace(/\n\n(?=- |\d+\. )/g, '\n')
    const named = label === undefined ? '' : `${styled('**', label, tex, how).trim()} `
    const mark = kind === 'enumerate' && label === undefined ? `${index + 1}. ` : '- '
    return mark + prefixed(named + shown, ' '.repeat(mark.length))
  })
  const isLoose = items.some((item) => item.includes('\n\n'))
  return block(items.join(isLoose ? '\n\n' : '\n'), how)
}

/** What follows each `\item` of a list, but not of the lists within it. */
function itemsOf(body: string): string[] {
  const marks = /\\(?:begin|end)\{|\\item(?![A-Za-z])|\\[\s\S]|[{}]/g
  const starts: { from: number; to: number }[] = []
  let inner = 0
  for (const { 0: mark, index } of body.matchAll(marks)) {
    // The brace after begin and end is a part of the mark: its closing one evens it out.
    if (mark === '\\begin{') inner += 2
    else if (mark === '{') inner++
    else if (mark === '}') inner--
    else if (mark === '\\item' && inner === 0) starts.push({ from: index, to: index + mark.length })
  }
  return starts.map(({ to }, at) => body.slice(to, starts[at + 1]?.from))
}
