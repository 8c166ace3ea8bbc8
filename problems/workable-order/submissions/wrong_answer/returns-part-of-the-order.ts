// Mistake: returns what could be done, even when a circle has left some tasks out.
export function workableOrder(tasks: number, rules: number[][]): number[] {
  const waiting = Array.from({ length: tasks }, (): number[] => [])
  const blocked = new Array<number>(tasks).fill(0)
  for (const [before, after] of rules as [number, number][]) {
    waiting[before]!.push(after)
    blocked[after]!++
  }
  const order: number[] = []
  for (let task = 0; task < tasks; task++) if (blocked[task] === 0) order.push(task)
  for (const task of order) {
    for (const next of waiting[task]!) if (--blocked[next]! === 0) order.push(next)
  }
  return order
}
