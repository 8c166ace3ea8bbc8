# Slow: walks from the front of both lists to each place.
from prep_types import ListNode


def addTablets(first, second, base):
    def count(node):
        total = 0
        while node:
            total += 1
            node = node.next
        return total

    def at(node, steps):
        if steps < 0:
            return 0
        for _ in range(steps):
            node = node.next
        return node.val

    n, m = count(first), count(second)
    head = None
    carry = 0
    place = 1
    while place <= max(n, m) or carry:
        carry, digit = divmod(at(first, n - place) + at(second, m - place) + carry, base)
        head = ListNode(digit, head)
        place += 1
    while head.val == 0 and head.next:
        head = head.next
    return head
