// Mistake: takes it that the bicycles are brought in by ascending number.
export function repairOrder(brought: number[], work: number[]): number[] {
  const order: number[] = []
  const waiting: number[] = []
  let clock = 0
  let next = 0
  while (order.length < brought.length) {
    if (waiting.length === 0) clock = Math.max(clock, brought[next])
    while (next < brought.length && brought[next] <= clock) waiting.push(next++)
    waiting.sort((a, b) => work[b] - work[a] || brought[b] - brought[a] || b - a)
    const chosen = waiting.pop()!
    order.push(chosen)
    clock += work[chosen]
  }
  return order
}
