# Slow: makes one int of each tablet, and goes through the whole of it for every sign.
from prep_types import ListNode


def addTablets(first, second, base):
    def value(node):
        total = 0
        while node:
            total = total * base + node.val
            node = node.next
        return total

    rest, sign = divmod(value(first) + value(second), base)
    head = ListNode(sign)
    while rest:
        rest, sign = divmod(rest, base)
        head = ListNode(sign, head)
    return head
