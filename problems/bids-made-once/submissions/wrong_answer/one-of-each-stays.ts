// Mistake: takes out only the repetitions, so that one of the equal bids stays.
export function singleBids(bids: ListNode<number> | null): ListNode<number> | null {
  for (let node = bids; node !== null; node = node.next) {
    while (node.next !== null && node.next.val === node.val) node.next = node.next.next
  }
  return bids
}
