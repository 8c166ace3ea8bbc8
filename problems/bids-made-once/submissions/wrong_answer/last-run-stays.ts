// Mistake: decides on a run when the next bid differs, which never comes for the last run.
export function singleBids(bids: ListNode<number> | null): ListNode<number> | null {
  const helper = new ListNode<number>(0)
  let last = helper
  let count = 0
  for (let node = bids; node !== null; node = node.next) {
    count++
    if (node.next === null) last.next = node
    else if (node.next.val !== node.val) {
      if (count === 1) {
        last.next = new ListNode(node.val)
        last = last.next
      }
      count = 0
    }
  }
  return helper.next
}
