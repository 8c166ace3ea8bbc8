# Mistake: looks up the number at the position, then takes out the first stop that has this number.
from prep_types import ListNode


def cancelStop(stops, k):
    numbers = []
    while stops is not None:
        numbers.append(stops.val)
        stops = stops.next
    if k <= len(numbers):
        numbers.remove(numbers[-k])
    head = None
    for number in reversed(numbers):
        head = ListNode(number, head)
    return head
