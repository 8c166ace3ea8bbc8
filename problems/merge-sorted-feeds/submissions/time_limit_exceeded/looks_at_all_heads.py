# Slow: looks at the heads of all feeds for each reading.
from prep_types import ListNode


def mergeFeeds(feeds):
    heads = [feed for feed in feeds if feed]
    helper = last = ListNode(0)
    while heads:
        best = min(range(len(heads)), key=lambda index: heads[index].val)
        last.next = last = heads[best]
        if last.next:
            heads[best] = last.next
        else:
            heads.pop(best)
    return helper.next
