export function workableOrder(tasks: number, rules: number[][]): number[] {
  const waiting = Array.from({ length: tasks }, (): number[] => [])
  const blocked = new Array<number>(tasks).fill(0)
  for (const [before, after] of rules as [number, number][]) {
    waiting[before]!.push(after)
    blocked[after]!++
  }
  const order = blocked.flatMap((count, task) => (count === 0 ? [task] : []))
  // The order is its own queue: the loop also visits the tasks that it appends.
  for (const task of order) {
    for (const next of waiting[task]!) {
      blocked[next]!--
      if (blocked[next] === 0) order.push(next)
    }
  }
  return order.length === tasks ? order : []
}
