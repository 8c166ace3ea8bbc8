# Mistake: takes players in pairs from both ends, and forgets the one in the middle of an odd list.
from prep_types import ListNode


def seedFirstRound(players):
    numbers = []
    while players:
        numbers.append(players.val)
        players = players.next
    helper = last = ListNode(0)
    for index in range(len(numbers) // 2):
        last.next = ListNode(numbers[index])
        last.next.next = last = ListNode(numbers[-1 - index])
    return helper.next
