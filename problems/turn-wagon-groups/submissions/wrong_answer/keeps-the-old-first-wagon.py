# Mistake: returns the node that was the first at the beginning, even if it has moved to the end of its group.
from prep_types import ListNode


def turnGroups(train, k):
    count = 0
    node = train
    while node:
        count += 1
        node = node.next
    before = ListNode(0, train)
    for _ in range(count % k):
        before = before.next
    while before.next:
        last = before.next
        for _ in range(k - 1):
            node = last.next
            last.next = node.next
            node.next = before.next
            before.next = node
        before = last
    return train
