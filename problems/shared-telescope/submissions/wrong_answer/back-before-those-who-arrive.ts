// Mistake: puts the observation back into the line before those that arrive when its turn ends.
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
    letIn()
    const first = line[turn]!
    const time = Math.min(slice, left[first]!)
    now += time
    left[first]! -= time
    if (left[first]! > 0) line.push(first)
    else finished[first] = now
    letIn()
  }
  return finished
}
