// Mistake: works on the shortest order first, whatever its due day.
export function mostOrders(days: number[], due: number[]): number {
  const order = [...days.keys()].sort((a, b) => days[a] - days[b] || due[a] - due[b])
  let total = 0
  let count = 0
  for (const i of order) {
    if (total + days[i] > due[i]) continue
    total += days[i]
    count++
  }
  return count
}
