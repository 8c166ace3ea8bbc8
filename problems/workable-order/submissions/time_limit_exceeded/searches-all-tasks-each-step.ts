// Slow: for each place of the order, searches all tasks for one that is free.
export function workableOrder(tasks: number, rules: number[][]): number[] {
  const needs = Array.from({ length: tasks }, (): number[] => [])
  for (const [before, after] of rules as [number, number][]) needs[after]!.push(before)
  const done = new Array<boolean>(tasks).fill(false)
  const order: number[] = []
  while (order.length < tasks) {
    let free = -1
    for (let task = 0; task < tasks && free < 0; task++) {
      if (!done[task] && needs[task]!.every((before) => done[before])) free = task
    }
    if (free < 0) return []
    done[free] = true
    order.push(free)
  }
  return order
}
