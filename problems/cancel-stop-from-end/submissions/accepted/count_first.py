from prep_types import ListNode


def cancelStop(stops, k):
    count = 0
    node = stops
    while node is not None:
        count += 1
        node = node.next
    if k > count:
        return stops
    helper = ListNode(0, stops)
    before = helper
    for _ in range(count - k):
        before = before.next
    before.next = before.next.next
    return helper.next
