import stringWidth from 'fast-string-width'
import { lexer, type Token, type Tokens } from 'marked'
import type { Paint } from '../io.ts'
import { printable } from '../printable.ts'
import { pad, visibleTabs, wrap } from './fit.ts'

/** Where Markdown is rendered to. */
export interface Page {
  readonly columns: number
  readonly paint: Paint
}

/**
 * Renders Markdown for a terminal: wrapped to the columns, only code keeps longer lines. Where colours are
 * off, what a colour would say is said by Markdown's own signs. Ends with a newline, unless it is empty.
 */
export function renderMarkdown(text: string, { columns, paint }: Page): string {
  const lines = blocks(lexer(printable(text)), Math.max(columns, 20), paint)
  return lines.map((line) => `${line.trimEnd()}\n`).join('')
}

/** A text in one role; without colours it stands between signs. */
function marked(role: (text: string) => string, sign: string, text: string): string {
  const painted = role(text)
  return painted === text ? sign + text + sign : painted
}

/** The lines of blocks, with an empty line between two. */
function blocks(tokens: readonly Token[], width: number, paint: Paint): string[] {
  const rendered = tokens.map((token) => block(token, width, paint)).filter((lines) => lines.length > 0)
  return rendered.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]))
}

function block(token: Token, width: number, paint: Paint): string[] {
  if (is(token, 'heading')) {
    const text = inline(token.tokens, paint)
    const painted = paint.title(text)
    return wrap(painted === text ? `${'#'.repeat(token.depth)} ${text}` : painted, width)
  }
  if (is(token, 'list')) return list(token, width, paint)
  if (is(token, 'code'))
    return visibleTabs(token.text)
      .split('\n')
      .map((line) => `  ${paint.code(line)}`)
  if (is(token, 'blockquote'))
    return blocks(token.tokens, width - 2, paint).map((line) => `${paint.dim('│')} ${line}`)
  if (is(token, 'table')) return table(token, width, paint)
  if (is(token, 'hr')) return [paint.dim('─'.repeat(width))]
  if (is(token, 'paragraph') || is(token, 'text')) return wrap(inline(token.tokens ?? [token], paint), width)
  if (is(token, 'html')) return wrap(token.text.trim(), width)
  // What is left is white space and definitions of links.
  return []
}

function list(token: Tokens.List, width: number, paint: Paint): string[] {
  const start = Number(token.start) || 0
  const marks = token.items.map(({ task, checked }, index) => {
    const mark = token.ordered ? `${start + index}.` : '-'
    return task ? `${mark} [${checked ? 'x' : ' '}]` : mark
  })
  const indent = Math.max(...marks.map((mark) => mark.length)) + 1
  return token.items.flatMap((item, index) => {
    const inner = item.tokens.filter(({ type }) => type !== 'checkbox')
    const lines = item.loose
      ? blocks(inner, width - indent, paint)
      : inner.flatMap((part) => block(part, width - indent, paint))
    const shown = (lines.length > 0 ? lines : ['']).map((line, at) => {
      if (at === 0) return `${paint.accent((marks[index] ?? '').padEnd(indent - 1))} ${line}`
      return line === '' ? '' : ' '.repeat(indent) + line
    })
    return item.loose && index > 0 ? ['', ...shown] : shown
  })
}

/** Columns side by side; where they do not fit at all, each row as lines of its own. */
function table({ header, rows, align }: Tokens.Table, width: number, paint: Paint): string[] {
  const titles = header.map((cell) => inline(cell.tokens, paint))
  const cells = rows.map((row) => row.map((cell) => inline(cell.tokens, paint)))
  const widths = columnWidths([titles, ...cells], width)
  if (widths === undefined)
    return cells.flatMap((row, index) => [
      ...(index > 0 ? [''] : []),
      ...row.flatMap((cell, at) => wrap(`${paint.title(titles[at] ?? '')}: ${cell}`, width, 2)),
    ])
  const line = (row: readonly string[], role: (text: string) => string) => {
    const wrapped = widths.map((columnWidth, at) => wrap(row[at] ?? '', columnWidth))
    const height = Math.max(...wrapped.map((lines) => lines.length))
    return Array.from({ length: height }, (_, at) =>
      wrapped
        .map((lines, column) => role(aligned(lines[at] ?? '', widths[column] ?? 0, align[column] ?? 'left')))
        .join(paint.dim(' │ ')),
    )
  }
  const rule = paint.dim(widths.map((columnWidth) => '─'.repeat(columnWidth)).join('─┼─'))
  return [...line(titles, paint.title), rule, ...cells.flatMap((row) => line(row, (text) => text))]
}

function aligned(text: string, width: number, align: 'left' | 'center' | 'right'): string {
  const free = Math.max(0, width - stringWidth(text))
  const before = align === 'right' ? free : align === 'center' ? Math.floor(free / 2) : 0
  return pad(' '.repeat(before) + text, width)
}

/** Widths at which a table fits, the widest column giving way first; undefined where columns get too narrow. */
function columnWidths(rows: readonly (readonly string[])[], width: number): number[] | undefined {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(1, ...rows.map((row) => stringWidth(row[at] ?? ''))))
  let excess = widths.reduce((sum, one) => sum + one, 3 * (widths.length - 1)) - width
  for (; excess > 0; excess--) {
    const widest = Math.max(...widths)
    if (widest <= 8) return undefined
    widths[widths.indexOf(widest)] = widest - 1
  }
  return widths
}

/** Text within a line, painted; a newline is a hard break. */
function inline(tokens: readonly Token[], paint: Paint): string {
  return tokens.map((token) => span(token, paint)).join('')
}

function span(token: Token, paint: Paint): string {
  if (is(token, 'strong')) return marked(paint.title, '**', inline(token.tokens, paint))
  if (is(token, 'em')) return marked(paint.accent, '*', inline(token.tokens, paint))
  if (is(token, 'del')) return marked(paint.dim, '~~', inline(token.tokens, paint))
  if (is(token, 'codespan')) return marked(paint.code, '`', printable(token.text))
  if (is(token, 'br')) return '\n'
  if (is(token, 'link')) {
    const text = inline(token.tokens, paint)
    const bare = token.href === token.text || token.href === `mailto:${token.text}`
    return paint.accent(text) + (bare ? '' : ` ${paint.dim(`(${printable(token.href)})`)}`)
  }
  if (is(token, 'image')) return `${printable(token.text)} ${paint.dim(`(${printable(token.href)})`)}`
  if (is(token, 'escape')) return printable(token.text)
  if (is(token, 'text')) return token.tokens ? inline(token.tokens, paint) : words(token.text)
  return words(token.raw)
}

const entities: { readonly [name: string]: string } = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  nbsp: '\u00a0',
}

/**
 * Text as a reader sees it: line breaks of the source are spaces, entities are characters. The lexer has turned
 * numbered entities into characters already, so that what could command the terminal may have come back.
 */
function words(text: string): string {
  const plain = text.replace(/\s*\n\s*/g, ' ').replace(/&(\w+);/g, (whole, name) => entities[name] ?? whole)
  return printable(plain)
}

interface TokenTypes {
  heading: Tokens.Heading
  list: Tokens.List
  code: Tokens.Code
  blockquote: Tokens.Blockquote
  table: Tokens.Table
  hr: Tokens.Hr
  paragraph: Tokens.Paragraph
  html: Tokens.HTML
  strong: Tokens.Strong
  em: Tokens.Em
  del: Tokens.Del
  codespan: Tokens.Codespan
  br: Tokens.Br
  link: Tokens.Link
  image: Tokens.Image
  escape: Tokens.Escape
  text: Tokens.Text
}

/** `marked` types a token loosely, since extensions may add some; without extensions the type tells all. */
function is<T extends keyof TokenTypes>(token: Token, type: T): token is TokenTypes[T] {
  return token.type === type
}
