import type { LeftOut } from './left-out.ts'
import { codeSpan, readMath } from './tex/math.ts'

/** A statement as Markdown, with what could not be brought into it. */
export interface ReadText {
  readonly markdown: string
  readonly title?: string
  readonly leftOut: readonly LeftOut[]
}

/** Code that is not to be touched, fenced or in a line; then what is. */
const parts = new RegExp(
  [
    String.raw`(?<code>^ {0,3}(?<fence>\`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\k<fence>[^\n]*$|$(?![\s\S]))|(?<ticks>\`+)(?!\`)[\s\S]*?(?<!\`)\k<ticks>(?!\`))`,
    String.raw`(?<escaped>\\[$\\\`])`,
    String.raw`\$\$(?<display>[^$]+?)\$\$`,
    String.raw`\$(?<math>[^\s$](?:[^$\n]*(?:\n(?![ \t]*\n)[^$\n]*)*[^\s$\\])?)\$`,
    String.raw`!\[(?<alt>[^\]]*)\]\((?<image>[^)\s]*)[^)]*\)(?:\{[^}\n]*\})?`,
    String.raw`<img\b(?<attributes>[^>]*)>`,
    String.raw`<!--[\s\S]*?-->`,
    String.raw`<(?<tag>/?[a-zA-Z][a-zA-Z0-9]*)\b[^>\n]*>`,
    // prep shows all samples by itself.
    String.raw`\{\{\s*(?:nextsample|remainingsamples)\s*\}\}|\\(?:nextsample|remainingsamples)\b`,
  ].join('|'),
  'gm',
)

/** Brings the Markdown of a package into plain Markdown that a terminal shows: formulas become readable text. */
export function readMarkdown(source: string, constants: ReadonlyMap<string, string>): ReadText {
  const leftOut: LeftOut[] = []
  const markdown = withConstants(source, constants).replace(parts, (...match) => {
    const groups: Readonly<Record<string, string | undefined>> = match.at(-1)
    const { code, escaped, display, math, alt, image, attributes, tag } = groups
    if (code !== undefined) return code
    if (escaped !== undefined) return escaped === '\\$' ? '$' : escaped
    if (display !== undefined) return `\n\n\`\`\`text\n${readMath(display, leftOut)}\n\`\`\`\n\n`
    if (math !== undefined) return codeSpan(readMath(math, leftOut))
    if (image !== undefined) return picture(image, alt ?? '', leftOut)
    if (attributes !== undefined)
      return picture(attribute(attributes, 'src'), attribute(attributes, 'alt'), leftOut)
    if (tag !== undefined) return textOfTag(tag.toLowerCase())
    return ''
  })
  const [, title, rest] = /^\s*# +([^\n]+?) *#*\n([\s\S]*)$/.exec(markdown) ?? []
  return {
    markdown: tidied(rest ?? markdown),
    ...(title !== undefined && { title }),
    leftOut,
  }
}

/** A text with the values of constants for `{{name}}`; names that are none stay. */
export function withConstants(text: string, constants: ReadonlyMap<string, string>): string {
  return text.replace(/\{\{([A-Za-z_]\w*)\}\}/g, (whole, name: string) => constants.get(name) ?? whole)
}

/** What stands in the place of a picture. */
export function picture(file: string, caption: string, leftOut: LeftOut[]): string {
  leftOut.push({ what: file === '' ? 'a picture' : file, why: 'pictures are not shown' })
  const told = caption.trim().replace(/\s+/g, ' ')
  return `*(A picture is left out${told === '' ? '' : `: ${told}`})*`
}

/** Without spaces at the ends of lines, and without empty lines in a row. */
export function tidied(markdown: string): string {
  return `${markdown
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`
}

function attribute(attributes: string, name: string): string {
  return new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? ''
}

/** HTML that only places things says nothing in a terminal. */
function textOfTag(tag: string): string {
  if (tag === 'br') return '\\\n'
  if (tag === 'sub') return '_'
  if (tag === 'sup') return '^'
  if (/^\/?(tt|code)$/.test(tag)) return '`'
  if (/^\/?(b|strong)$/.test(tag)) return '**'
  if (/^\/?(i|em)$/.test(tag)) return '*'
  if (/^\/?(p|div|figure|figcaption|center|table|h[1-6])$/.test(tag)) return '\n\n'
  if (/^\/?(li|ul|ol|tr)$/.test(tag)) return tag === 'li' ? '\n- ' : '\n'
  return ' '
}
