import { argument, deepest, option, type Scan } from './scan.ts'
import type { Tex } from './text.ts'

/** Definitions may put in so many characters: one may use itself. */
const mostExpanded = 1_000_000

type Definition = Tex['macros'] extends Map<string, infer D> ? D : never

/** Reads a definition after the macro that begins it, and keeps it. */
export function define(by: string, scan: Scan, tex: Tex): void {
  const name = argument(scan).replace(/^\\/, '').trim()
  if (by === 'def') {
    const params = /[^{]*/y
    params.lastIndex = scan.at
    const told = params.exec(scan.text)?.[0] ?? ''
    scan.at += told.length
    tex.macros.set(name, { params: told.split('#').length - 1, body: argument(scan) })
    return
  }
  const params = Number(option(scan) ?? 0)
  const first = option(scan)
  const body = argument(scan)
  tex.macros.set(name, {
    params: Number.isInteger(params) ? params : 0,
    ...(first !== undefined && { first }),
    body: by === 'DeclareMathOperator' ? `\\operatorname{${body}}` : body,
  })
}

/** A use of a definition, with its arguments put in; nothing where there were too many. */
export function expanded({ params, first, body }: Definition, scan: Scan, tex: Tex): string {
  const args: string[] = []
  if (first !== undefined) args.push(option(scan) ?? first)
  while (args.length < params) args.push(argument(scan))
  if (params === 0 && scan.text.startsWith('{}', scan.at)) scan.at += 2
  const text = body.replace(/#([1-9])/g, (_, index: string) => args[Number(index) - 1] ?? '')
  tex.expanded += text.length + 1
  return tex.expanded > mostExpanded ? '' : text
}

/** A formula with what the statement defines put in. */
export function withDefinitions(formula: string, tex: Tex, depth = 0): string {
  if (tex.macros.size === 0 || depth > deepest) return formula
  const scan: Scan = { text: formula, at: 0 }
  let out = ''
  for (;;) {
    const uses = /\\([A-Za-z]+)/g
    uses.lastIndex = scan.at
    const found = uses.exec(formula)
    if (found === null) return out + formula.slice(scan.at)
    const [whole, name = ''] = found
    const known = tex.macros.get(name)
    out += formula.slice(scan.at, found.index) + (known === undefined ? whole : '')
    scan.at = found.index + whole.length
    if (known !== undefined) out += `{${withDefinitions(expanded(known, scan, tex), tex, depth + 1)}}`
  }
}
