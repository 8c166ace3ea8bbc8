// Slow: notes when each joined the line, and searches all of them for the one who waits longest.
export function finishTimes(arrivals: number[], needs: number[], slice: number): number[] {
  const finished = needs.map(() => 0)
  const left = [...needs]
  const since = [...arrivals]
  const isBack = needs.map(() => false)
  let now = 0
  for (let open = needs.length; open > 0; ) {
    let first = -1
    for (let job = 0; job < needs.length; job++) {
      if (left[job] === 0) continue
      const isEarlier = first === -1 || since[job]! < since[first]!
      if (isEarlier || (since[job] === since[first] && isBack[first] && !isBack[job])) first = job
    }
    const time = Math.min(slice, left[first]!)
    now = Math.max(now, since[first]!) + time
    left[first]! -= time
    since[first] = now
    isBack[first] = true
    if (left[first]! > 0) continue
    finished[first] = now
    open--
  }
  return finished
}
