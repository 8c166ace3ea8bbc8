// Mistake: takes an order that is finished on its due day for late.
export function mostOrders(days: number[], due: number[]): number {
  const accepted: number[] = []
  let total = 0
  for (const i of [...due.keys()].sort((a, b) => due[a] - due[b])) {
    total += days[i]
    let at = accepted.length
    while (at > 0 && accepted[at - 1] > days[i]) at--
    accepted.splice(at, 0, days[i])
    if (total >= due[i]) total -= accepted.pop()!
  }
  return accepted.length
}
