export function shorten(notes: string): string {
  return notes.replace(/(.)\1{2,}/g, (run, letter: string) => letter + run.length)
}
