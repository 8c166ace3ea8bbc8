# Mistake: leaves the zeros that the scribes put in front.
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
    while left or right or carry:
        if left:
            carry += left.pop()
        if right:
            carry += right.pop()
        carry, digit = divmod(carry, base)
        head = ListNode(digit, head)
    return head
