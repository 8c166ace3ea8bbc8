# Mistake: stops when both tablets end, and forgets the carry that is left.
from prep_types import ListNode


def addTablets(first, second, base):
    def stack(node):
        values = []
        while node:
            values.append(node.val)
            node = node.next
        return values

    left, right = stack(first), stack(second)
    head = None
    carry = 0
    while left or right:
        if left:
            carry += left.pop()
        if right:
            carry += right.pop()
        carry, digit = divmod(carry, base)
        head = ListNode(digit, head)
    while head.val == 0 and head.next:
        head = head.next
    return head
