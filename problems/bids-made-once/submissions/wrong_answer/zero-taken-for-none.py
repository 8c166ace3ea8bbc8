# Mistake: marks "no bid before" with 0, so that a first bid of 0 is taken for a repetition.
from prep_types import ListNode


def singleBids(bids):
    helper = last = ListNode(0)
    before = 0
    node = bids
    while node:
        after = node.next
        if node.val != before and (after is None or after.val != node.val):
            last.next = node
            last = node
        before = node.val
        node = after
    last.next = None
    return helper.next
