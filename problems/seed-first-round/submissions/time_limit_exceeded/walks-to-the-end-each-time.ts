// Slow: walks to the end of the list for each player who comes from the back.
export function seedFirstRound(players: ListNode<number> | null): ListNode<number> | null {
  let strong = players
  while (strong?.next?.next) {
    let before = strong.next
    while (before.next!.next !== null) before = before.next!
    const weakest = before.next!
    before.next = null
    weakest.next = strong.next
    strong.next = weakest
    strong = weakest.next
  }
  return players
}
