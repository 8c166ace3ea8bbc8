import type { Diagnostics, SourcePlace } from '../compiled.ts'
import { misfit } from './harness.ts'

const mostCharacters = 8000

/** What rustc said, without its summary and without what it said of the harness. */
export function diagnostics(stderr: string): Diagnostics {
  const blocks = stderr
    .split(/\r?\n\r?\n/)
    .map((block) => block.trimEnd())
    .filter(
      (block) =>
        block.trim() !== '' &&
        !/^(?:error: aborting due to|For more information|Some errors have)/.test(block.trim()),
    )
  const inHarness = (block: string): boolean => /^\s*--> (?:prep_\w+|main)\.rs:/m.test(firstPlace(block))
  const own = blocks.filter((block) => !inHarness(block))
  const told = own.length > 0 ? own : [...new Set(blocks.map(misfitOf))]
  return {
    message: told.join('\n\n').slice(0, mostCharacters).trim(),
    frames: (own.length > 0 ? own : blocks).flatMap(placeOf),
  }
}

const firstPlace = (block: string): string => block.split('\n').find((line) => /^\s*-->/.test(line)) ?? ''

/** What the user's file must have, as the quoted line of the harness says. */
function misfitOf(block: string): string {
  const quoted = block.split('\n').find((line) => line.includes(misfit))
  const [head = ''] = block.split('\n')
  return quoted === undefined ? head : quoted.slice(quoted.indexOf(misfit) + misfit.length).trim()
}

function placeOf(block: string): SourcePlace[] {
  const found = /(?:-->|:::) solution\.rs:(\d+):(\d+)/.exec(block)
  return found ? [{ line: Number(found[1]), column: Number(found[2]) }] : []
}
