export function longestStretch(badges: number[], limit: number): number {
  const counts = new Map<number, number>()
  let longest = 0
  let left = 0
  for (let right = 0; right < badges.length; right++) {
    counts.set(badges[right], (counts.get(badges[right]) ?? 0) + 1)
    while (counts.size > limit) {
      const remaining = counts.get(badges[left])! - 1
      if (remaining === 0) counts.delete(badges[left])
      else counts.set(badges[left], remaining)
      left++
    }
    longest = Math.max(longest, right - left + 1)
  }
  return longest
}
