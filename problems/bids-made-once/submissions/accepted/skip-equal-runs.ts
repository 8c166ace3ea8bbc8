export function singleBids(bids: ListNode<number> | null): ListNode<number> | null {
  const helper = new ListNode(0, bids)
  let last = helper
  while (last.next !== null) {
    const first = last.next
    let end = first
    while (end.next?.val === first.val) end = end.next
    if (end === first) last = first
    else last.next = end.next
  }
  return helper.next
}
