export function shorten(notes: string): string {
  let short = ''
  let start = 0
  for (const end of [...notes].keys()) {
    if (notes[end] === notes[end + 1]) continue
    const run = notes.slice(start, end + 1)
    short += run.length < 3 ? run : `${notes[end]}${run.length}`
    start = end + 1
  }
  return short
}
