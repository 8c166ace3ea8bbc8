from bisect import insort


def mostOrders(days, due):
    accepted = []
    total = 0
    for length, last in sorted(zip(days, due), key=lambda order: order[1]):
        if total + length <= last:
            insort(accepted, length)
            total += length
        elif accepted and accepted[-1] > length:
            total += length - accepted.pop()
            insort(accepted, length)
    return len(accepted)
