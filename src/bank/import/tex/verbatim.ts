/** Stands for a newline that must stay as it is until the whole text is ready. */
const keptNewline = '\uE000'

/** Lines as a block of code, kept from all that is done to text. */
export function codeBlock(lines: string): string {
  const ticks = '`'.repeat(Math.max(3, ...[...lines.matchAll(/`+/g)].map(([run]) => run.length + 1)))
  return `\n\n${[ticks, ...lines.split('\n'), ticks].join(keptNewline)}\n\n`
}

/** A text whose lines, also those of its code, but for the first begin with a prefix. */
export function prefixed(text: string, prefix: string): string {
  return text.replace(/\n(?!\n)/g, `\n${prefix}`).replaceAll(keptNewline, keptNewline + prefix)
}

/** A text as a quotation. */
export function quoted(text: string): string {
  return `> ${text.replaceAll('\n', '\n> ').replaceAll(keptNewline, `${keptNewline}> `)}`
}

/** The text with the newlines of its code. */
export function restored(text: string): string {
  return text.replaceAll(keptNewline, '\n')
}
