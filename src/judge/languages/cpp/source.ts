import { topLevel } from '../top-level.ts'
import { isKeyword } from './cpp-types.ts'

/** Names of functions, types and variables that a C++ source declares at its top level, in their order. */
export function declaredNames(source: string): string[] {
  const text = topLevel(opened(withoutNoise(source)))
  const found = [...text.matchAll(declaration)].map(
    (match) => match.slice(1).find((name) => name !== undefined) ?? '',
  )
  return [...new Set(found.filter((name) => !isKeyword(name)))]
}

/** A type, what `using` brings, a type's other name, a function, or a variable. */
const declaration =
  /\b(?:class|struct|union|enum(?:\s+class|\s+struct)?)\s+(?:\[\[[^\]]*\]\]\s*)?([A-Za-z_]\w*)|\busing\s+(?:[\w:]*::\s*)?([A-Za-z_]\w*)\s*[=;]|\btypedef\b[^;]*?([A-Za-z_]\w*)\s*;|(?<!::\s*)\b([A-Za-z_]\w*)\s*(?:\(|=(?!=))/g

/** Without comments, texts, preprocessor lines and template parameters. Numbers go first: 1'000 has no character. */
function withoutNoise(source: string): string {
  return source
    .replace(
      /\b\d(?:'?\w)*|\/\/(?:\\\r?\n|[^\n])*|\/\*[\s\S]*?\*\/|R"([^()\\\s]{0,16})\([\s\S]*?\)\1"|"(?:\\[\s\S]|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g,
      (match) => (/^\d/.test(match) ? '0' : match.startsWith('/') ? ' ' : '""'),
    )
    .replace(/^[ \t]*#(?:\\\r?\n|[^\n])*/gm, '')
    .replace(/\btemplate\s*<[^<>]*(?:<[^<>]*>[^<>]*)*>/g, '')
}

/** Without the braces of a namespace that has no name, and of `extern "C"`: what they hold is outside of them too. */
function opened(text: string): string {
  const start = /\bnamespace\s*\{|\bextern\s*""\s*\{/.exec(text)
  if (!start) return text
  const inside = start.index + start[0].length
  let depth = 1
  let end = inside
  for (; end < text.length && depth > 0; end++) depth += text[end] === '{' ? 1 : text[end] === '}' ? -1 : 0
  return `${text.slice(0, start.index)} ${opened(text.slice(inside, end - 1))} ${opened(text.slice(end))}`
}
