// Mistake: gives up the last order accepted when the next one is shorter, instead of the longest.
export function mostOrders(days: number[], due: number[]): number {
  const accepted: number[] = []
  let total = 0
  for (const i of [...due.keys()].sort((a, b) => due[a] - due[b])) {
    const before = accepted[accepted.length - 1] ?? 0
    if (total + days[i] <= due[i]) {
      accepted.push(days[i])
      total += days[i]
    } else if (days[i] < before) {
      accepted[accepted.length - 1] = days[i]
      total += days[i] - before
    }
  }
  return accepted.length
}
