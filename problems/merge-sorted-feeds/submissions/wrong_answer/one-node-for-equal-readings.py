# Mistake: keeps the feeds' heads in a dictionary by reading, so of two equal heads one is lost.
from heapq import heappop, heappush

from prep_types import ListNode


def mergeFeeds(feeds):
    heap = []
    heads = {}
    for head in feeds:
        if head:
            heappush(heap, head.val)
            heads[head.val] = head
    helper = last = ListNode(0)
    while heap:
        reading = heappop(heap)
        node = heads.get(reading)
        if node is None:
            continue
        del heads[reading]
        last.next = last = ListNode(reading)
        if node.next:
            heads[node.next.val] = node.next
            heappush(heap, node.next.val)
    return helper.next
