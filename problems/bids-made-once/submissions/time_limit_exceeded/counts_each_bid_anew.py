# Slow: counts each bid in a list of all.
from prep_types import ListNode


def singleBids(bids):
    cents = []
    while bids:
        cents.append(bids.val)
        bids = bids.next
    head = None
    for bid in reversed([bid for bid in cents if cents.count(bid) == 1]):
        head = ListNode(bid, head)
    return head
