// Mistake: a depth-first search with two states only: a task reached a second time on another way counts as a circle.
export function workableOrder(tasks: number, rules: number[][]): number[] {
  const waiting = Array.from({ length: tasks }, (): number[] => [])
  const needed = new Array<boolean>(tasks).fill(false)
  for (const [before, after] of rules as [number, number][]) {
    waiting[before]!.push(after)
    needed[after] = true
  }
  const seen = new Set<number>()
  const order: number[] = []
  const visit = (task: number): boolean => {
    if (seen.has(task)) return false
    seen.add(task)
    if (!waiting[task]!.every(visit)) return false
    order.unshift(task)
    return true
  }
  for (let task = 0; task < tasks; task++) {
    if (!needed[task] && !visit(task)) return []
  }
  return order.length === tasks ? order : []
}
