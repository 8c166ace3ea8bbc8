// Slow: goes on by one minute at a time.
export function finishTimes(arrivals: number[], needs: number[], slice: number): number[] {
  const finished = needs.map(() => 0)
  const left = [...needs]
  const coming = needs.map((_, job) => job).sort((a, b) => arrivals[a]! - arrivals[b]! || a - b)
  const line: number[] = []
  let at: number | undefined
  let used = 0
  for (let now = 0, open = needs.length; open > 0; now++) {
    while (coming.length > 0 && arrivals[coming[0]!] === now) line.push(coming.shift()!)
    if (at !== undefined && (used === slice || left[at] === 0)) {
      if (left[at]! > 0) line.push(at)
      else {
        finished[at] = now
        open--
      }
      at = undefined
    }
    if (at === undefined && line.length > 0) {
      at = line.shift()
      used = 0
    }
    if (at === undefined) continue
    left[at]!--
    used++
  }
  return finished
}
