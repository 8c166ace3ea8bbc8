// Notes the length only when a window has become too costly, so the one that reaches the end is forgotten.
export function longestStretch(bulbs: string, spare: number): number {
  const counts = new Map<string, number>()
  let start = 0
  let longest = 0
  for (let end = 0; end < bulbs.length; end++) {
    counts.set(bulbs[end], (counts.get(bulbs[end]) ?? 0) + 1)
    while (end - start + 1 - Math.max(...counts.values()) > spare) {
      longest = Math.max(longest, end - start)
      counts.set(bulbs[start], (counts.get(bulbs[start]) ?? 0) - 1)
      start++
    }
  }
  return longest
}
