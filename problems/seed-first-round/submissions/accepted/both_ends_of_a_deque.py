# Takes nodes in turns from both ends of a double-ended queue.
from collections import deque

from prep_types import ListNode


def seedFirstRound(players):
    waiting = deque()
    while players:
        waiting.append(players)
        players = players.next
    helper = last = ListNode(0)
    from_the_front = True
    while waiting:
        last.next = waiting.popleft() if from_the_front else waiting.pop()
        last = last.next
        from_the_front = not from_the_front
    last.next = None
    return helper.next
