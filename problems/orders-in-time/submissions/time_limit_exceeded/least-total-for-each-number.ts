// Slow: keeps the least total of days for each number of orders, O(n^2).
export function mostOrders(days: number[], due: number[]): number {
  const least = [0]
  for (const i of [...due.keys()].sort((a, b) => due[a] - due[b])) {
    for (let count = least.length; count > 0; count--) {
      const total = least[count - 1] + days[i]
      if (total <= due[i]) least[count] = Math.min(least[count] ?? Infinity, total)
    }
  }
  return least.length - 1
}
