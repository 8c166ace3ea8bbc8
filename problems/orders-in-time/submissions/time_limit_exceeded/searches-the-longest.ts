// Slow: searches the longest accepted order in an array each time, O(n^2).
export function mostOrders(days: number[], due: number[]): number {
  const accepted: number[] = []
  let total = 0
  for (const i of [...due.keys()].sort((a, b) => due[a] - due[b])) {
    accepted.push(days[i])
    total += days[i]
    if (total <= due[i]) continue
    let longest = 0
    for (let at = 1; at < accepted.length; at++) if (accepted[at] > accepted[longest]) longest = at
    total -= accepted[longest]
    accepted[longest] = accepted[accepted.length - 1]
    accepted.pop()
  }
  return accepted.length
}
