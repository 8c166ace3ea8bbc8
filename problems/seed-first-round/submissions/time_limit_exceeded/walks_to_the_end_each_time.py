# Slow: walks to the end of the list for each player who comes from the back.
def seedFirstRound(players):
    strong = players
    while strong and strong.next and strong.next.next:
        before = strong.next
        while before.next.next:
            before = before.next
        weakest = before.next
        before.next = None
        weakest.next = strong.next
        strong.next = weakest
        strong = weakest.next
    return players
