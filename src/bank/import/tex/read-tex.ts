import type { LeftOut } from '../left-out.ts'
import { type ReadText, tidied } from '../markdown.ts'
import { renderText, type Tex } from './text.ts'
import { restored } from './verbatim.ts'

/**
 * Brings a statement in TeX into Markdown as far as its text goes: sections, lists, emphasis, code, tables; formulas
 * become readable text. Never throws: what is not known stands as its text, and is named.
 */
export function readTex(source: string, constants: ReadonlyMap<string, string>): ReadText {
  const leftOut: LeftOut[] = []
  const tex: Tex = { leftOut, constants, macros: new Map(), title: undefined, expanded: 0 }
  const [, plainName] = /^[ \t]*%+[ \t]*plainproblemname:[ \t]*(\S.*?)[ \t]*$/m.exec(source) ?? []
  const whole = source.indexOf('\\begin{document}')
  // What stands before the document may define macros; it shows nothing.
  if (whole >= 0) renderText(source.slice(0, whole), { ...tex, leftOut: [] }, { depth: 0, plain: true })
  const markdown = renderText(whole >= 0 ? source.slice(whole) : source, tex, { depth: 0, plain: false })
  const title = plainName ?? tex.title
  return {
    markdown: restored(tidied(markdown)),
    ...(title !== undefined && title !== '' && { title }),
    leftOut: leftOut.filter(
      ({ what, why }, at) => leftOut.findIndex((other) => other.what === what && other.why === why) === at,
    ),
  }
}
