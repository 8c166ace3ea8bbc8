# Mistake: when two readings are equal, the heap goes on to compare the nodes, which have no order.
from heapq import heappop, heappush

from prep_types import ListNode


def mergeFeeds(feeds):
    heap = []
    for head in feeds:
        if head:
            heappush(heap, (head.val, head))
    helper = last = ListNode(0)
    while heap:
        _, node = heappop(heap)
        last.next = last = node
        if node.next:
            heappush(heap, (node.next.val, node.next))
    return helper.next
