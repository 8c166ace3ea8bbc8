// Slow: walks through the whole list to count each bid.
export function singleBids(bids: ListNode<number> | null): ListNode<number> | null {
  const helper = new ListNode<number>(0)
  let last = helper
  for (let node = bids; node !== null; node = node.next) {
    let count = 0
    for (let other = bids; other !== null; other = other.next) if (other.val === node.val) count++
    if (count === 1) {
      last.next = new ListNode(node.val)
      last = last.next
    }
  }
  return helper.next
}
