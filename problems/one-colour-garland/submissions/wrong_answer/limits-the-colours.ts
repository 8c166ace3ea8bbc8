// Allows `spare` other colours in the stretch instead of so many other bulbs.
export function longestStretch(bulbs: string, spare: number): number {
  const counts = new Map<string, number>()
  let start = 0
  let longest = 0
  for (let end = 0; end < bulbs.length; end++) {
    counts.set(bulbs[end], (counts.get(bulbs[end]) ?? 0) + 1)
    while (counts.size - 1 > spare) {
      const left = (counts.get(bulbs[start]) ?? 0) - 1
      if (left === 0) counts.delete(bulbs[start])
      else counts.set(bulbs[start], left)
      start++
    }
    longest = Math.max(longest, end - start + 1)
  }
  return longest
}
