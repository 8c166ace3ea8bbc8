// Tries every limit, beginning with the average day: up to 10000 counts of the whole book.
function isEnough(pages: number[], days: number, limit: number): boolean {
  let needed = 1
  let today = 0
  for (const chapter of pages) {
    if (today + chapter > limit) {
      needed++
      if (needed > days) return false
      today = 0
    }
    today += chapter
  }
  return true
}

export function smallestLimit(pages: number[], days: number): number {
  let longest = 0
  let total = 0
  for (const chapter of pages) {
    longest = Math.max(longest, chapter)
    total += chapter
  }
  let limit = Math.max(longest, Math.ceil(total / days))
  while (!isEnough(pages, days, limit)) limit++
  return limit
}
