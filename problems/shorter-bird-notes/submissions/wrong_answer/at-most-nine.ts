// Mistake: splits runs after nine birds, so that each number has one digit.
export function shorten(notes: string): string {
  return notes.replace(/(.)\1{2,8}/g, (run, letter: string) => letter + run.length)
}
