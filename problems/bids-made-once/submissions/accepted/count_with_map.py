# Counts the bids in a first walk, and links those that occur once in a second one.
from collections import Counter

from prep_types import ListNode


def singleBids(bids):
    counts = Counter()
    node = bids
    while node:
        counts[node.val] += 1
        node = node.next
    helper = last = ListNode(0)
    node = bids
    while node:
        if counts[node.val] == 1:
            last.next = node
            last = node
        node = node.next
    last.next = None
    return helper.next
