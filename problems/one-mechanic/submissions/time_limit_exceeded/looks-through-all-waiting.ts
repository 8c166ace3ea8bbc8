// Slow: looks through all waiting bicycles for each choice, O(n^2).
export function repairOrder(brought: number[], work: number[]): number[] {
  const arrivals = [...brought.keys()].sort((a, b) => brought[a] - brought[b])
  const order: number[] = []
  const waiting: number[] = []
  let clock = 0
  let next = 0
  while (order.length < brought.length) {
    if (waiting.length === 0) clock = Math.max(clock, brought[arrivals[next]])
    while (next < arrivals.length && brought[arrivals[next]] <= clock) waiting.push(arrivals[next++])
    let best = 0
    for (let at = 1; at < waiting.length; at++) {
      const [a, b] = [waiting[at], waiting[best]]
      if ((work[a] - work[b] || brought[a] - brought[b] || a - b) < 0) best = at
    }
    const [chosen] = waiting.splice(best, 1)
    order.push(chosen)
    clock += work[chosen]
  }
  return order
}
