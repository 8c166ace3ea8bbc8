// Mistake: the hand-written heap compares a node with its left child only when it sinks.
export function mergeFeeds(feeds: (ListNode<number> | null)[]): ListNode<number> | null {
  const heap = feeds.filter((head) => head !== null).sort((a, b) => a.val - b.val)
  const helper = new ListNode(0)
  let last = helper
  while (heap.length > 0) {
    const smallest = heap[0]!
    last = last.next = smallest
    if (smallest.next) heap[0] = smallest.next
    else {
      const end = heap.pop()!
      if (heap.length > 0) heap[0] = end
    }
    for (let index = 0, child = 1; child < heap.length; index = child, child = 2 * child + 1) {
      const [node, below] = [heap[index]!, heap[child]!]
      if (node.val <= below.val) break
      heap[index] = below
      heap[child] = node
    }
  }
  last.next = null
  return helper.next
}
