import { topLevel } from '../top-level.ts'

/** Names that a Rust source declares or brings in at its top level, in their order. */
export function declaredNames(source: string): string[] {
  const text = topLevel(withoutTexts(source))
  const items = text.matchAll(
    /\b(?:fn|struct|enum|union|trait|type|const|static(?:\s+mut)?|mod)\s+(?:r#)?([A-Za-z_]\w*)|\bmacro_rules!\s*([A-Za-z_]\w*)|\buse\b[^;]*?([A-Za-z_]\w*)\s*;/g,
  )
  return [...new Set([...items].map((match) => match.slice(1).find((name) => name !== undefined) ?? ''))]
}

/** Whether every bracket is closed by its own kind; where not, the file does not parse, and may end anywhere. */
export function isBalanced(source: string): boolean {
  const open: string[] = []
  const pairs: { readonly [close: string]: string } = { ')': '(', ']': '[', '}': '{' }
  for (const character of withoutTexts(source)) {
    if ('([{'.includes(character)) open.push(character)
    else if (character in pairs && open.pop() !== pairs[character]) return false
  }
  return open.length === 0
}

/** Without comments, which nest, and texts. A lifetime is no character: it has no second quote. */
function withoutTexts(source: string): string {
  const tokens =
    /\/\/[^\n]*|\/\*|b?r(#*)"[\s\S]*?"\1|"(?:\\[\s\S]|[^"\\])*"|'(?:\\(?:u\{[^}]*\}|x..|.)|[^\\'])'|r#[A-Za-z_]\w*|[A-Za-z_]\w*/g
  let result = ''
  let at = 0
  for (let match = tokens.exec(source); match; match = tokens.exec(source)) {
    const [text] = match
    result += source.slice(at, match.index)
    if (text === '/*') tokens.lastIndex = commentEnd(source, match.index)
    else result += /^[A-Za-z_]\w*$|^r#[A-Za-z_]/.test(text) ? text : text.startsWith('/') ? ' ' : '""'
    at = tokens.lastIndex
  }
  return result + source.slice(at)
}

function commentEnd(source: string, start: number): number {
  const marks = /\/\*|\*\//g
  marks.lastIndex = start
  let depth = 0
  for (let match = marks.exec(source); match; match = marks.exec(source)) {
    depth += match[0] === '/*' ? 1 : -1
    if (depth === 0) return marks.lastIndex
  }
  return source.length
}
