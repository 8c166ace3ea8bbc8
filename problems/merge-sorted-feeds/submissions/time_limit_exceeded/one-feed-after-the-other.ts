// Slow: merges one feed after the other into a result that grows.
function mergeTwo(one: ListNode<number> | null, two: ListNode<number> | null): ListNode<number> | null {
  const helper = new ListNode(0)
  let last = helper
  while (one && two) {
    if (one.val <= two.val) {
      last = last.next = one
      one = one.next
    } else {
      last = last.next = two
      two = two.next
    }
  }
  last.next = one ?? two
  return helper.next
}

export function mergeFeeds(feeds: (ListNode<number> | null)[]): ListNode<number> | null {
  let merged: ListNode<number> | null = null
  for (const feed of feeds) merged = mergeTwo(merged, feed)
  return merged
}
