import stringWidth from 'fast-string-width'
import { wrapAnsi } from 'fast-wrap-ansi'
import { printable } from '../printable.ts'

/** Fitting text into columns. Widths are of the terminal's cells; ANSI codes take none. */

// Made on first use: it takes longer to make than most commands take to render.
let graphemes: Intl.Segmenter | undefined
// biome-ignore lint/suspicious/noControlCharactersInRegex: an ANSI code begins with escape
const ansiCode = /\u001b\[[\d;]*m/

/** The characters of a text as a reader counts them. */
export function charactersOf(text: string): string[] {
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return Array.from(graphemes.segment(text), ({ segment }) => segment)
}

/** The text cut to at most `width` cells, with `…` where something was cut; colours end as they did. */
export function truncate(text: string, width: number): string {
  if (stringWidth(text) <= width) return text
  let room = Math.max(0, width - 1)
  let cut = false
  const kept = text.split(new RegExp(`(${ansiCode.source})`)).map((part, index) => {
    if (index % 2 === 1 || cut) return index % 2 === 1 ? part : ''
    let result = ''
    for (const character of charactersOf(part)) {
      room -= stringWidth(character)
      if (room < 0) {
        cut = true
        return width > 0 ? `${result}…` : result
      }
      result += character
    }
    return result
  })
  return kept.join('')
}

/** The text filled with spaces to `width` cells; longer text stays as it is. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)))
}

/** Prose wrapped to lines of at most `width` cells, every line after the first indented by `hang` cells. */
export function wrap(text: string, width: number, hang = 0): string[] {
  const inner = Math.max(1, width - hang)
  const lines = text.split('\n').flatMap((line) => wrapAnsi(line, inner, { hard: true }).split('\n'))
  return lines.map((line, index) => (index === 0 ? line : ' '.repeat(hang) + line))
}

/** Lines beside a label that fills `width` cells: the first behind it, the others below the first. */
export function beside(label: string, width: number, lines: readonly string[]): string[] {
  return lines.map((line, index) => (index === 0 ? label : ' '.repeat(width)) + line)
}

/** Short parts in as few lines as hold them, broken between parts only; a part too long is cut. */
export function flow(parts: readonly string[], width: number, separator = ' · '): string[] {
  const lines: string[] = []
  for (const part of parts) {
    const longer = `${lines.at(-1)}${separator}${part}`
    if (lines.length > 0 && stringWidth(longer) <= width) lines[lines.length - 1] = longer
    else lines.push(truncate(part, width))
  }
  return lines
}

/** Text of a program, harmless and with tabs as spaces, each line cut to `width`, and at most `limit` lines. */
export function block(text: string, width: number, limit: number): string[] {
  const all = linesOf(text)
  const shown = all.length > limit ? all.slice(0, limit - 1) : all
  const lines = shown.map((line) => truncate(visibleTabs(line), width))
  const left = all.length - shown.length
  return left > 0 ? [...lines, truncate(`… ${count(left, 'more line')}`, width)] : lines
}

/** The harmless lines of a text, without an empty last one; `\r\n` ends a line as `\n` does. */
export function linesOf(text: string): string[] {
  const lines = printable(text.replaceAll('\r\n', '\n')).split('\n')
  if (lines.length > 1 && lines.at(-1) === '') lines.pop()
  return lines
}

/** Tabs as four spaces: a terminal's own stops would break alignment. */
export function visibleTabs(text: string): string {
  return text.replaceAll('\t', '    ')
}

/** A text of others as one harmless line. */
export function oneLine(text: string): string {
  return printable(text.trim()).replace(/[\n\t]/g, ' ')
}

/** A number with its noun: `1 run`, `2 runs`, `2 classes`. */
export function count(n: number, noun: string): string {
  return n === 1 ? `1 ${noun}` : `${n} ${noun}${noun.endsWith('s') ? 'es' : 's'}`
}

/** CPU time of a test: `12 ms`, `1.25 s`. */
export function testTime(ms: number): string {
  if (ms >= 1000) return `${Number((ms / 1000).toFixed(2))} s`
  return ms > 0 && ms < 1 ? '<1 ms' : `${Math.round(ms)} ms`
}

/** Memory given in kB: `45 MB`. */
export function memory(kb: number): string {
  return kb > 0 && kb < 1024 ? '<1 MB' : `${Math.round(kb / 1024)} MB`
}
