# Mistake: lines the tablets up at the first sign instead of the last one.
from prep_types import ListNode


def addTablets(first, second, base):
    def read(node):
        values = []
        while node:
            values.append(node.val)
            node = node.next
        return values

    left, right = read(first), read(second)
    length = max(len(left), len(right))
    left += [0] * (length - len(left))
    right += [0] * (length - len(right))
    head = None
    carry = 0
    while left or carry:
        if left:
            carry += left.pop() + right.pop()
        carry, digit = divmod(carry, base)
        head = ListNode(digit, head)
    while head.val == 0 and head.next:
        head = head.next
    return head
