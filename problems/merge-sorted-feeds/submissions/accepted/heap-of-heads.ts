/** Lets the node at an index of a min-heap sink to where no child is smaller. */
function sink(heap: ListNode<number>[], index: number): void {
  const node = heap[index]!
  while (true) {
    let child = 2 * index + 1
    if (child >= heap.length) break
    if (child + 1 < heap.length && heap[child + 1]!.val < heap[child]!.val) child++
    if (heap[child]!.val >= node.val) break
    heap[index] = heap[child]!
    index = child
  }
  heap[index] = node
}

export function mergeFeeds(feeds: (ListNode<number> | null)[]): ListNode<number> | null {
  const heap = feeds.filter((head) => head !== null)
  for (let index = (heap.length >> 1) - 1; index >= 0; index--) sink(heap, index)
  const helper = new ListNode(0)
  let last = helper
  while (heap.length > 0) {
    const smallest = heap[0]!
    last.next = smallest
    last = smallest
    const replacement = smallest.next ?? heap.pop()!
    if (heap.length === 0) break
    heap[0] = replacement
    sink(heap, 0)
  }
  return helper.next
}
