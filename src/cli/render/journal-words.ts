import { oneLine } from './fit.ts'

/** Text of a person or a bank as inline Markdown that shows it as it is, in one line. */
export function escaped(text: string): string {
  return (
    oneLine(text)
      .replace(/[\\`*[\]<>|~&$]/g, '\\$&')
      // Within a word an underscore is only that.
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
  )
}

/** A section with its heading; nothing where it has no lines. */
export function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `## ${heading}`, '', ...lines]
}

/** `1.20`, or `-` where there is nothing to tell. */
export function twoDigits(value: number | null): string {
  return value === null ? '-' : value.toFixed(2)
}
