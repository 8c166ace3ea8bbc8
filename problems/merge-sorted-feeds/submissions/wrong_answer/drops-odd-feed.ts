// Mistake: merges feeds in pairs, and forgets the one that is left over when their number is odd.
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
  let lists = feeds
  while (lists.length > 1) {
    const merged: (ListNode<number> | null)[] = []
    for (let index = 0; index + 1 < lists.length; index += 2) {
      merged.push(mergeTwo(lists[index]!, lists[index + 1]!))
    }
    lists = merged
  }
  return lists[0] ?? null
}
