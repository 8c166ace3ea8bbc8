import stringWidth from 'fast-string-width'
import type { RevealedTest } from '../../round/reveal.ts'
import { linesOf, wrap } from './fit.ts'
import { type DetailView, inputLines, renderTestDetail } from './test-detail.ts'

/** A hidden test that is revealed, and the question before it. */

/** The question of `prep reveal`. */
export function revealQuestion({ revealed }: { readonly revealed: boolean }): string {
  return revealed
    ? 'Something was revealed in this round before, so that this costs nothing more. Show a hidden test that failed?'
    : 'Seeing a hidden test that failed ends the claim of this round to "solved". Show it?'
}

/** The same in the one line of 58 cells that the live screen has on a narrow terminal. */
export function shortRevealQuestion({ revealed }: { readonly revealed: boolean }): string {
  return revealed
    ? 'Show a failed hidden test? It costs nothing more. y/n'
    : 'Show a failed hidden test? The round is unsolved then. y/n'
}

/** Its label, its input, the expected answer, and what the submitted solution gives. */
export function renderRevealed(
  { failed, input, inputLength, expected, result }: RevealedTest,
  view: DetailView,
): string[] {
  const { actual: _, ...passed } = result
  const told =
    result.verdict === 'AC'
      ? {
          ...passed,
          verdict: failed.verdict,
          note: 'It passes when it is judged alone: state leaks between calls.',
        }
      : result
  const lines = renderTestDetail(
    {
      result: { ...told, expected },
      name: `hidden test, ${failed.class}`,
      input,
      ...(failed.label !== null && { label: failed.label }),
    },
    view,
  )
  if (isWhole(input, inputLength, view.columns)) return lines
  const size = `The input is cut: it has ${inputLength} characters.`
  return [...lines, ...wrap(size, view.columns - 2).map((line) => `  ${view.paint.dim(line)}`)]
}

/** Whether the detail of a test shows all of an input: each of several lines is cut, a single one is wrapped. */
function isWhole(input: string, length: number, columns: number): boolean {
  const lines = linesOf(input)
  if (input.length < length || lines.length > inputLines) return false
  const room = lines.length === 1 ? (columns - 12) * inputLines : columns - 4
  return lines.every((line) => stringWidth(line) <= room)
}
