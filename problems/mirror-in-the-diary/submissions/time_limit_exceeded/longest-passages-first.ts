// Slow: tests all passages, the longest ones first, from both ends inward, up to the first mirror: O(n^3).
export function longestMirror(page: string): string {
  const places: number[] = []
  for (let i = 0; i < page.length; i++) if (/[a-z]/i.test(page[i]!)) places.push(i)
  const letters = places.map((i) => page[i]!.toLowerCase())
  for (let size = letters.length; size > 0; size--) {
    for (let start = 0; start + size <= letters.length; start++) {
      let [first, last] = [start, start + size - 1]
      while (first < last && letters[first] === letters[last]) {
        first++
        last--
      }
      if (first >= last) return page.slice(places[start], places[start + size - 1]! + 1)
    }
  }
  return ''
}
