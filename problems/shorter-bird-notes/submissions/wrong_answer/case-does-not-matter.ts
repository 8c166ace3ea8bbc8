// Mistake: takes small and capital letters for the same bird.
export function shorten(notes: string): string {
  return notes.replace(/(.)\1{2,}/gi, (run, letter: string) => letter + run.length)
}
