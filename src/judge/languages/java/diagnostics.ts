import type { Diagnostics, SourcePlace } from '../compiled.ts'

const header = /^(?:.*[/\\])?(\w+\.java):(\d+): (?:(warning): |error: )?(.*)$/
const generated = /^(?:Prep\w*|ListNode|TreeNode)\.java$/

interface Block {
  readonly own: boolean
  readonly lines: string[]
  readonly place: SourcePlace
}

/**
 * What javac said of the user's file, as it said it. Where that is nothing, what it said of the call of the
 * solution, without the generated code.
 */
export function diagnostics(stderr: string): Diagnostics {
  const blocks: Block[] = []
  let loose = ''
  let current: string[] | undefined
  for (const line of stderr.split(/\r?\n/)) {
    const [, file = '', number, warning, words = ''] = header.exec(line) ?? []
    if (number === undefined) {
      if (/^\d+ (?:error|warning)s?$|^Note: |^Picked up /.test(line)) continue
      if (current) current.push(line)
      else if (line.trim() !== '') loose += `${line}\n`
      continue
    }
    const own = !generated.test(file)
    current = [own ? line.slice(line.indexOf(file)) : `error: ${words}`]
    if (!warning) blocks.push({ own, lines: current, place: { line: Number(number) } })
  }
  const own = blocks.filter((block) => block.own)
  if (own.length > 0)
    return {
      message: own.map(({ lines }) => lines.join('\n').trimEnd()).join('\n'),
      frames: own.map(placeOf),
    }
  const called = new Set(blocks.map(({ lines }) => withoutCode(lines)))
  return { message: [...called].join('\n') || loose.trimEnd(), frames: [] }
}

/** The column is where the caret stands, under the line. */
function placeOf({ lines, place }: Block): SourcePlace {
  const caret = lines.find((line) => /^\s*\^\s*$/.test(line))
  return caret === undefined ? place : { ...place, column: caret.indexOf('^') + 1 }
}

/** The line of the generated code ends with what the solution must have, which says more than the code. */
function withoutCode(lines: readonly string[]): string {
  const caret = lines.findIndex((line) => /^\s*\^\s*$/.test(line))
  const wanted = /\/\/ (.+)$/.exec(lines[caret - 1] ?? '')?.[1]
  const said = lines.filter(
    (line, index) => index !== caret && index !== caret - 1 && !/^\s*location: class Prep/.test(line),
  )
  return [wanted, ...said].join('\n').trim()
}

/** Lines such as `at Solution.total(Solution.java:3)`; those of the platform name their module first. */
const frame = /^\s+at ([\w$.]+)\.([\w$<>]+)\((\w+)\.java:(\d+)\)$/gm

/** The user's frames in a stack trace as the Java runtime prints it. */
export function frames(stack: string): SourcePlace[] {
  return [...stack.matchAll(frame)]
    .filter(([, , , file]) => !generated.test(`${file}.java`))
    .map(([, type = '', method = '', , line]) => {
      const name = functionOf(type, method)
      return { line: Number(line), ...(name !== '' && { function: name }) }
    })
}

function functionOf(type: string, method: string): string {
  if (method === '<clinit>') return ''
  if (method === '<init>') return type.slice(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1)
  return /^lambda\$(\w+?)\$/.exec(method)?.[1] ?? method
}
