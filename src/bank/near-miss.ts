import { distance } from 'fastest-levenshtein'

/**
 * The candidates that a mistyped word may have meant, nearest first: those within a third of its length in
 * edits, and at most three, and those that contain it or are contained in it.
 */
export function nearMisses(word: string, candidates: readonly string[]): string[] {
  const lower = word.toLowerCase()
  return candidates
    .map((candidate) => ({ candidate, edits: distance(lower, candidate.toLowerCase()) }))
    .filter(
      ({ candidate, edits }) =>
        edits <= Math.min(3, Math.ceil(lower.length / 3)) || overlap(lower, candidate.toLowerCase()),
    )
    .sort((a, b) => a.edits - b.edits)
    .map(({ candidate }) => candidate)
}

function overlap(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= 3 && (a.includes(b) || b.includes(a))
}

/** The end of a message about an unknown word: `; did you mean 'minutes'?`, or nothing. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const nearest = nearMisses(word, candidates)[0]
  return nearest === undefined ? '' : `; did you mean '${nearest}'?`
}
