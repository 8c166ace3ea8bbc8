# A bid stays if neither the one before it nor the one after it is the same.
from prep_types import ListNode


def singleBids(bids):
    helper = last = ListNode(0)
    before = None
    node = bids
    while node:
        after = node.next
        if before != node.val and (after is None or after.val != node.val):
            last.next = node
            last = node
        before = node.val
        node = after
    last.next = None
    return helper.next
