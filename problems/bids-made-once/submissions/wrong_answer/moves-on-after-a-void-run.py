# Mistake: steps to what follows a void run as if it were to stay; it may be void as well.
from prep_types import ListNode


def singleBids(bids):
    helper = ListNode(0, bids)
    last = helper
    while last and last.next:
        first = end = last.next
        while end.next and end.next.val == first.val:
            end = end.next
        if end is not first:
            last.next = end.next
        last = last.next
    return helper.next
