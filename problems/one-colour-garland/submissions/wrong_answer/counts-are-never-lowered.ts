// Moves the left end without lowering the count of the bulb that leaves.
export function longestStretch(bulbs: string, spare: number): number {
  const counts = new Map<string, number>()
  let highest = 0
  let start = 0
  let longest = 0
  for (let end = 0; end < bulbs.length; end++) {
    const count = (counts.get(bulbs[end]) ?? 0) + 1
    counts.set(bulbs[end], count)
    highest = Math.max(highest, count)
    if (end - start + 1 - highest > spare) start++
    longest = Math.max(longest, end - start + 1)
  }
  return longest
}
