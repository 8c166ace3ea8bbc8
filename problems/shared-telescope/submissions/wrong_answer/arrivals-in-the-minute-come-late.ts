// Mistake: those who arrive in the minute in which a turn ends join at the end of the next one.
export function finishTimes(arrivals: number[], needs: number[], slice: number): number[] {
  const finished: number[] = []
  const left = [...needs]
  const coming = [...arrivals.keys()].sort((a, b) => arrivals[b]! - arrivals[a]! || b - a)
  const line: number[] = []
  let now = 0
  const letIn = (): void => {
    while (coming.length > 0 && arrivals[coming.at(-1)!]! <= now) line.push(coming.pop()!)
  }
  for (let turn = 0; turn < line.length + coming.length; turn++) {
    if (turn === line.length) now = arrivals[coming.at(-1)!]!
    if (turn === line.length) letIn()
    const first = line[turn]!
    const time = Math.min(slice, left[first]!)
    now += time
    left[first]! -= time
    now--
    letIn()
    now++
    if (left[first]! > 0) line.push(first)
    else finished[first] = now
  }
  return finished
}
