# Mistake: when the leading pointer has left the list, the first stop goes, even if k is beyond the length.
def cancelStop(stops, k):
    ahead = stops
    while k > 0 and ahead is not None:
        ahead = ahead.next
        k -= 1
    if ahead is None:
        return stops.next if stops else None
    before = stops
    while ahead.next is not None:
        ahead = ahead.next
        before = before.next
    before.next = before.next.next
    return stops
