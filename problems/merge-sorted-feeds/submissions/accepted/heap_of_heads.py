from heapq import heapify, heappop, heapreplace

from prep_types import ListNode


def mergeFeeds(feeds):
    # The index keeps the heap from comparing nodes when two readings are equal.
    heap = [(head.val, index, head) for index, head in enumerate(feeds) if head]
    heapify(heap)
    helper = last = ListNode(0)
    while heap:
        _, index, node = heap[0]
        last.next = last = node
        if node.next:
            heapreplace(heap, (node.next.val, index, node.next))
        else:
            heappop(heap)
    return helper.next
