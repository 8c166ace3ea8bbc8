// Mistake: weaves the halves without turning the second one round.
export function seedFirstRound(players: ListNode<number> | null): ListNode<number> | null {
  const nodes: ListNode<number>[] = []
  for (let node = players; node !== null; node = node.next) nodes.push(node)
  const half = Math.ceil(nodes.length / 2)
  const order = nodes.slice(0, half).flatMap((node, index) => [node, ...nodes.slice(half + index, half + index + 1)])
  for (const [index, node] of order.entries()) node.next = order[index + 1] ?? null
  return players
}
