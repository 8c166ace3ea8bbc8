# Puts the values on two stacks, and builds the sum from its lowest place.
from prep_types import ListNode


def addTablets(first, second, base):
    def stack(node):
        values = []
        while node:
            values.append(node.val)
            node = node.next
        return values

    left, right = stack(first), stack(second)
    digits = []
    carry = 0
    while left or right or carry:
        if left:
            carry += left.pop()
        if right:
            carry += right.pop()
        carry, digit = divmod(carry, base)
        digits.append(digit)
    while len(digits) > 1 and digits[-1] == 0:
        digits.pop()
    head = None
    for digit in digits:
        head = ListNode(digit, head)
    return head
