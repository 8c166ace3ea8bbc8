import { formatPatch, OMIT_HEADERS, structuredPatch } from 'diff'

/** What became of a text: a unified diff, and how many lines came and went. */
export interface Changes {
  /** Hunks without the names of files; empty where nothing changed. */
  readonly diff: string
  readonly added: number
  readonly removed: number
}

/** Equal lines around a change. */
const context = 3
/** Lines that may differ: the search for the shortest edit takes the square of them, and of so many it says nothing. */
const mostEdits = 1000

/** What changed from one text to the next, line by line. */
export function changesOf(before: string, after: string): Changes {
  if (before === after) return { diff: '', added: 0, removed: 0 }
  const patch = structuredPatch('', '', before, after, '', '', { context, maxEditLength: mostEdits })
  if (patch === undefined) return replaced(before, after)
  const lines = patch.hunks.flatMap((hunk) => hunk.lines)
  return {
    diff: formatPatch(patch, OMIT_HEADERS),
    added: lines.filter((line) => line.startsWith('+')).length,
    removed: lines.filter((line) => line.startsWith('-')).length,
  }
}

/** All lines out, and all lines in. */
function replaced(before: string, after: string): Changes {
  const [removed, added] = [linesIn(before), linesIn(after)]
  const head = `@@ -1,${removed.length} +1,${added.length} @@`
  const lines = [head, ...removed.map((line) => `-${line}`), ...added.map((line) => `+${line}`)]
  return { diff: `${lines.join('\n')}\n`, added: added.length, removed: removed.length }
}

function linesIn(text: string): string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n')
}
