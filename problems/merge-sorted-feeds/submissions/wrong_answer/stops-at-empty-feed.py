# Mistake: leaves the loop over the feeds at the first empty one instead of passing over it.
from heapq import heappop, heappush

from prep_types import ListNode


def mergeFeeds(feeds):
    heap = []
    for index, head in enumerate(feeds):
        if head is None:
            break
        heappush(heap, (head.val, index, head))
    helper = last = ListNode(0)
    while heap:
        _, index, node = heappop(heap)
        last.next = last = node
        if node.next:
            heappush(heap, (node.next.val, index, node.next))
    return helper.next
