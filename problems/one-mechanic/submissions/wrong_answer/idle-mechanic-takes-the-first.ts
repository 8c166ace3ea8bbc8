// Mistake: when nobody waits, takes the next bicycle without looking at others that come at the same minute.
export function repairOrder(brought: number[], work: number[]): number[] {
  const arrivals = [...brought.keys()].sort((a, b) => brought[a] - brought[b])
  const order: number[] = []
  const waiting: number[] = []
  let clock = 0
  let next = 0
  while (order.length < brought.length) {
    while (next < arrivals.length && brought[arrivals[next]] <= clock) waiting.push(arrivals[next++])
    waiting.sort((a, b) => work[b] - work[a] || brought[b] - brought[a] || b - a)
    const chosen = waiting.pop() ?? arrivals[next++]
    order.push(chosen)
    clock = Math.max(clock, brought[chosen]) + work[chosen]
  }
  return order
}
