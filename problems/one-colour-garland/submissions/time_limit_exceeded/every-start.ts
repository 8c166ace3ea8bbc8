// Extends a stretch from each bulb as far as it goes: O(n^2).
export function longestStretch(bulbs: string, spare: number): number {
  let longest = 0
  for (let start = 0; start + longest < bulbs.length; start++) {
    const counts = new Map<string, number>()
    let highest = 0
    for (let end = start; end < bulbs.length; end++) {
      const count = (counts.get(bulbs[end]) ?? 0) + 1
      counts.set(bulbs[end], count)
      highest = Math.max(highest, count)
      if (end - start + 1 - highest > spare) break
      longest = Math.max(longest, end - start + 1)
    }
  }
  return longest
}
