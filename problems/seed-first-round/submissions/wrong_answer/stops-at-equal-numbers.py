# Mistake: tells by the numbers whether front and back have met, but different players can share a number.
from prep_types import ListNode


def seedFirstRound(players):
    numbers = []
    while players:
        numbers.append(players.val)
        players = players.next
    if not numbers:
        return None
    front, back = 0, len(numbers) - 1
    order = []
    while front < back and numbers[front] != numbers[back]:
        order += [numbers[front], numbers[back]]
        front += 1
        back -= 1
    order += numbers[front : back + 1]
    head = None
    for number in reversed(order):
        head = ListNode(number, head)
    return head
