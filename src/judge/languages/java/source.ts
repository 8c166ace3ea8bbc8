/** A source in Java with what lies in comments, texts and characters blanked out, every character in its place. */
export function codeOf(source: string): string {
  return source.replace(
    /\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n]*|"""[\s\S]*?(?:"""|$)|"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?/g,
    (text) => text.replace(/[^\n]/g, ' '),
  )
}

/** Without a package, in which the judge would not find it; lines and columns stay. */
export function withoutPackage(source: string): string {
  const place = /^\s*package\s+[\w.\s]+;/.exec(codeOf(source))
  if (!place) return source
  const from = place[0].search(/\S/)
  return (
    source.slice(0, from) +
    source.slice(from, place[0].length).replace(/[^\n]/g, ' ') +
    source.slice(place[0].length)
  )
}

/** Whether a method of that name is static. */
export function declaresStatic(source: string, name: string): boolean {
  return new RegExp(`\\bstatic\\b[^;={}()]*\\b${name}\\s*\\(`).test(codeOf(source))
}

const type = /\b(?:class|interface|enum|record)\s+(\w+)/
const method = /(?<!\bnew\s+)(?<![.\w@])(\w+)\s*\([^()]*\)\s*(?:throws\s+[\w.,\s]+)?$/

const mainMethod = /\bstatic\b[^;={}()]*\bvoid\s+main\s*\(/

/** The class in which a program begins: the public one, else the first that has a main method; Main where none is seen. */
export function mainClass(source: string): string {
  const code = codeOf(source)
  let withMain: string | undefined
  let depth = 0
  let start = 0
  let current = ''
  for (let at = 0; at < code.length; at++) {
    const sign = code[at]
    if (sign === '{') {
      const head = code.slice(start, at)
      if (depth === 0) {
        current = type.exec(head)?.[1] ?? ''
        if (current !== '' && /\bpublic\b/.test(head)) return current
      } else if (depth === 1 && mainMethod.test(`${head}{`)) withMain ??= current
      depth++
    } else if (sign === '}') depth--
    if (sign === '{' || sign === '}' || sign === ';') start = at + 1
  }
  return withMain || 'Main'
}

/** The top-level types that a source declares, and their methods. */
export function declared(source: string): string[] {
  const code = codeOf(source).replace(/@\w+\([^()]*\)/g, '')
  const names: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < code.length; at++) {
    const sign = code[at]
    if (sign === '{') {
      const head = code.slice(start, at)
      const found = depth === 0 ? type.exec(head) : depth === 1 ? method.exec(head.trimEnd()) : null
      if (found?.[1] !== undefined && !names.includes(found[1])) names.push(found[1])
      depth++
    } else if (sign === '}') depth--
    if (sign === '{' || sign === '}' || sign === ';') start = at + 1
  }
  return names
}
