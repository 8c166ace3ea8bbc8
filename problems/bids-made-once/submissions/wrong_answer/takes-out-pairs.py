# Mistake: takes out two equal neighbours at a time, so that one of three stays.
from prep_types import ListNode


def singleBids(bids):
    helper = ListNode(0, bids)
    last = helper
    while last.next and last.next.next:
        if last.next.val == last.next.next.val:
            last.next = last.next.next.next
        else:
            last = last.next
    return helper.next
