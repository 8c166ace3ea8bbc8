// Mistake: brings the weakest behind the strongest, and leaves all others as they are.
export function seedFirstRound(players: ListNode<number> | null): ListNode<number> | null {
  if (players === null || players.next === null || players.next.next === null) return players
  let before = players.next
  while (before.next?.next) before = before.next
  const weakest = before.next!
  before.next = null
  weakest.next = players.next
  players.next = weakest
  return players
}
