// Tries every limit, beginning with the longest chapter: O(n * sum of pages).
function daysNeeded(pages: number[], limit: number): number {
  let days = 1
  let today = 0
  for (const chapter of pages) {
    if (today + chapter > limit) {
      days++
      today = 0
    }
    today += chapter
  }
  return days
}

export function smallestLimit(pages: number[], days: number): number {
  let limit = pages.reduce((most, chapter) => Math.max(most, chapter), 0)
  while (daysNeeded(pages, limit) > days) limit++
  return limit
}
