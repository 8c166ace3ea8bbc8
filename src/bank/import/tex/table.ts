import { type How, renderText, type Tex } from './text.ts'

/** Lines of a table say nothing in Markdown, which has its own. */
const rules = /\\(?:hline|toprule|midrule|bottomrule|hhline\{[^}]*\}|c(?:mid)?line(?:\([^)]*\))?\{[^}]*\})/g

/** The body of a table, as a table of Markdown; its first row is the header. */
export function table(body: string, tex: Tex, how: How): string {
  const rows = split(body.replace(rules, ''), '\\\\')
    .map((row) => row.replace(/^\s*\[[^\]]*\]/, ''))
    .filter((row) => row.trim() !== '')
    .map((row) => split(row, '&').flatMap((cell) => cellsOf(cell, tex, how)))
  if (how.plain) return rows.map((row) => row.join(' ')).join(' ')
  const width = Math.max(0, ...rows.map((row) => row.length))
  const [header = [], ...others] = rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')])
  const line = (row: readonly string[]): string => `| ${row.join(' | ')} |`
  return [line(header), line(header.map(() => '---')), ...others.map(line)].join('\n')
}

/** A cell, and empty ones for the columns that it spans. */
function cellsOf(cell: string, tex: Tex, how: How): string[] {
  const [, columns = '1'] = /^\s*\\multicolumn\s*\{\s*(\d+)\s*\}/.exec(cell) ?? []
  const text = renderText(cell, tex, { ...how, depth: how.depth + 1 })
    .replace(/\\\n/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\|/g, '\\|')
  return [text, ...Array<string>(Math.min(Number(columns), 50) - 1).fill('')]
}

/** Splits at a mark that stands in no braces, formula or environment. */
function split(text: string, mark: string): string[] {
  const found: string[] = []
  const tokens = /\\\\|\\(?:begin|end)\{|\\[\s\S]|[{}$&]/g
  let depth = 0
  let isFormula = false
  let from = 0
  for (const { 0: token, index } of text.matchAll(tokens)) {
    if (token === '\\begin{') depth += 2
    else if (token === '{') depth++
    else if (token === '}') depth--
    else if (token === '$') isFormula = !isFormula
    else if (token === mark && depth === 0 && !isFormula) {
      found.push(text.slice(from, index))
      from = index + token.length
    }
  }
  return [...found, text.slice(from)]
}
