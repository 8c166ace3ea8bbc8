// Mistake: writes a run when the next one begins, so the last run is never written.
export function shorten(notes: string): string {
  let short = ''
  let count = 1
  for (let i = 1; i < notes.length; i++) {
    if (notes[i] === notes[i - 1]) count++
    else {
      short += count >= 3 ? notes[i - 1] + count : notes[i - 1].repeat(count)
      count = 1
    }
  }
  return short
}
