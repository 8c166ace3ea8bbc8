import type { Diagnostics, SourcePlace } from '../compiled.ts'
import { solutionFile } from './runtime-judge.ts'

/** Name of the generated file that calls the solution; the last, so that its init comes after the user's. */
export const programFile = 'zz_prep_program.go'

const header = /^(?:vet: )?(?:\S*\/)?([\w.]+\.go):(\d+)(?::(\d+))?: (.*)$/
/** A line of the generated file, as the build prints it where it failed. */
const wantedLine = /^(\d+):.*\/\/ must have: (.*)$/

/**
 * What the compiler said of the user's file, as it said it. Where that is nothing, what it said of the call of the
 * solution.
 */
export function diagnostics(stderr: string): Diagnostics {
  const own: string[] = []
  const called: string[] = []
  const loose: string[] = []
  const frames: SourcePlace[] = []
  const wanted = new Map<string, string>()
  let current = loose
  for (const line of stderr.split(/\r?\n/)) {
    const want = wantedLine.exec(line)
    if (want) {
      wanted.set(want[1] ?? '', want[2] ?? '')
      continue
    }
    if (line.trim() === '' || line.startsWith('# ') || line.startsWith('go: creating new go.mod')) continue
    const [, file, number = '', column, words = ''] = header.exec(line) ?? []
    if (file === solutionFile) {
      own.push(`${file}:${number}${column === undefined ? '' : `:${column}`}: ${words}`)
      frames.push({ line: Number(number), ...(column !== undefined && { column: Number(column) }) })
      current = own
    } else if (file !== undefined) {
      called.push(`${number}\n${words}`)
      current = called
    } else current.push(line)
  }
  if (own.length > 0) return { message: own.join('\n'), frames }
  const told = called.map((text) =>
    text.replace(/^(\d+)\n/, (_, number: string) => {
      const want = wanted.get(number)
      return want === undefined ? '' : `The solution must have: ${want}\n`
    }),
  )
  return { message: [...told, ...loose].join('\n'), frames: [] }
}

/** Each frame is two lines: the function, then the file; Go prints the innermost first. */
const frame = /^(?:created by )?main\.(\S+?)(?:\(.*\))?(?: in goroutine \d+)?\n\s+\S*solution\.go:(\d+)/gm

/** The user's frames in the traces that a crashed program prints. */
export function frames(stack: string): SourcePlace[] {
  return [...stack.matchAll(frame)].map(([, name = '', line]) => ({ line: Number(line), function: name }))
}
