// Mistake: begins behind the first node, so that void bids at the beginning leave one behind.
export function singleBids(bids: ListNode<number> | null): ListNode<number> | null {
  let last = bids
  while (last?.next) {
    const first: ListNode<number> = last.next
    let end = first
    while (end.next !== null && end.next.val === first.val) end = end.next
    if (end === first && first.val !== last.val) last = first
    else last.next = end.next
  }
  return bids
}
