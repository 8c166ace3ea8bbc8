// Extends a stretch from every start as far as possible: O(n^2).
export function longestStretch(badges: number[], limit: number): number {
  let longest = 0
  for (let start = 0; start < badges.length; start++) {
    const seen = new Set<number>()
    for (let end = start; end < badges.length; end++) {
      seen.add(badges[end])
      if (seen.size > limit) break
      longest = Math.max(longest, end - start + 1)
    }
  }
  return longest
}
