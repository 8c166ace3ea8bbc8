export function finishTimes(arrivals: number[], needs: number[], slice: number): number[] {
  const finished: number[] = []
  const left = [...needs]
  const coming = [...arrivals.keys()].sort((a, b) => arrivals[b]! - arrivals[a]! || b - a)
  const line: number[] = []
  let now = 0
  const letIn = (): void => {
    // When nobody is still to come, undefined is compared, which is false.
    while (arrivals[coming.at(-1)!]! <= now) line.push(coming.pop()!)
  }
  for (let turn = 0; turn < line.length + coming.length; turn++) {
    if (turn === line.length) now = arrivals[coming.at(-1)!]!
    letIn()
    const first = line[turn]!
    const time = Math.min(slice, left[first]!)
    now += time
    left[first]! -= time
    letIn()
    if (left[first]! > 0) line.push(first)
    else finished[first] = now
  }
  return finished
}
