# Mistake: a k beyond the length gives a negative index, and Python counts that from the end.
from prep_types import ListNode


def cancelStop(stops, k):
    numbers = []
    while stops is not None:
        numbers.append(stops.val)
        stops = stops.next
    position = len(numbers) - k
    if -len(numbers) <= position < len(numbers):
        del numbers[position]
    head = None
    for number in reversed(numbers):
        head = ListNode(number, head)
    return head
