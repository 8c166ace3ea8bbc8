function reverse(list: ListNode<number> | null): ListNode<number> | null {
  let reversed: ListNode<number> | null = null
  let rest = list
  while (rest !== null) {
    const next: ListNode<number> | null = rest.next
    rest.next = reversed
    reversed = rest
    rest = next
  }
  return reversed
}

export function seedFirstRound(players: ListNode<number> | null): ListNode<number> | null {
  if (players === null) return null
  let middle = players
  let fast = players.next
  while (fast !== null && fast.next !== null) {
    fast = fast.next.next
    middle = middle.next!
  }
  let weak = reverse(middle.next)
  middle.next = null
  let strong = players
  while (weak !== null) {
    const nextStrong: ListNode<number> | null = strong.next
    const nextWeak: ListNode<number> | null = weak.next
    strong.next = weak
    weak.next = nextStrong
    // Only the last player can be without a successor here, and then the loop ends.
    strong = nextStrong!
    weak = nextWeak
  }
  return players
}
